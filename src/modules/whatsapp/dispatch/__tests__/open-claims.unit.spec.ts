import { OpenClaims } from "../open-claims"

const messagesOf = (claimId: string, count: number) =>
  Array.from({ length: count }, () => ({ claimId }))

describe("Open claims", () => {
  it("end once all their messages are settled, and are told once", () => {
    const claims = new OpenClaims()
    claims.add(messagesOf("first", 3))

    claims.settle(messagesOf("first", 2))
    expect(claims.takeEnded()).toEqual([])

    claims.settle(messagesOf("first", 1))
    expect(claims.takeEnded()).toEqual(["first"])
    expect(claims.takeEnded()).toEqual([])
  })

  it("end each by itself, whichever is settled first", () => {
    const claims = new OpenClaims()
    claims.add([...messagesOf("first", 2), ...messagesOf("second", 1)])

    claims.settle([...messagesOf("first", 1), ...messagesOf("second", 1)])

    expect(claims.takeEnded()).toEqual(["second"])
  })

  it("know nothing of a message that was never added", () => {
    const claims = new OpenClaims()

    claims.settle(messagesOf("another lane's", 1))

    expect(claims.takeEnded()).toEqual([])
  })
})
