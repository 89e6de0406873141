import type { CloudApiClient, SendBytesRequest, SendOutcome } from "../../../../cloud-api"
import { createPairLimit, createTokenBucket } from "../../../../domain/messages"
import type { ClaimedMessage } from "../../operations/messages/claim-queued-messages"
import { Connections } from "../connections"
import { BatchSender } from "../send-batch"
import { SendWindow } from "../send-window"
import { aClaimedMessage } from "./claimed-messages"

const ACCEPTED = { kind: "accepted", wamid: "wamid.1" } as unknown as SendOutcome

interface Given {
  ratePerSecond?: number
  late?: ReadonlySet<ClaimedMessage>
  connections?: Connections
  /** What becomes of a request; accepted at once unless given. */
  answer?: (request: SendBytesRequest) => Promise<SendOutcome>
}

function aSender({ ratePerSecond = 1_000, late = new Set(), ...given }: Given = {}) {
  const { connections = new Connections({ most: 10, marketingShare: 0.8 }) } = given
  const { answer = () => Promise.resolve(ACCEPTED) } = given
  const sent: string[] = []
  const refused: ClaimedMessage[] = []
  const bucket = createTokenBucket({ ratePerSecond, now: performance.now() })
  const limits = {
    inFlight: 10,
    mostInFlight: 10,
    ahead: 20,
    claim: 20,
    slice: 20,
    marketingShare: 0.8,
  }
  const window = new SendWindow(limits, connections)
  const client = {
    messages: {
      sendBytes: (request: SendBytesRequest) => {
        sent.push(String(request.body))
        return answer(request)
      },
    },
  } as unknown as CloudApiClient
  const sender = new BatchSender({
    ...{ client, window, connections, bucket, phoneNumberId: "1", pairLimit: createPairLimit() },
    maySend: () => true,
    isTooLate: (message) => late.has(message),
    onTooLate: (messages) => refused.push(...messages),
    onSettled: () => {},
    onPairLimited: () => {},
  })
  return { sender, sent, refused, bucket, window }
}

describe("Sending a batch", () => {
  afterEach(() => jest.restoreAllMocks())

  it("counts each request from when it leaves, also after its answer", async () => {
    const { sender, bucket } = aSender()

    sender.send([aClaimedMessage(), aClaimedMessage()])
    await new Promise(setImmediate)

    expect(bucket.window.held).toBe(2)
  })

  it("hands back what may no longer leave, and keeps no room for it", async () => {
    const messages = [aClaimedMessage(), aClaimedMessage()]
    const [first] = messages
    if (!first) throw new Error("There is no message.")
    const { sender, sent, refused, window } = aSender({ late: new Set([first]) })

    sender.send(messages)
    await new Promise(setImmediate)

    expect(sent).toHaveLength(1)
    expect(refused).toEqual([first])
    expect(window.isIdle).toBe(true)
    sender.stop()
  })

  it("starts no more than its rate allows", () => {
    const { sender, sent } = aSender({ ratePerSecond: 1 })

    sender.send([aClaimedMessage(), aClaimedMessage(), aClaimedMessage()])
    sender.stop()

    expect(sent).toHaveLength(1)
  })

  it("does not take the wait for a connection for a part of the way to Meta", async () => {
    let now = 0
    jest.spyOn(performance, "now").mockImplementation(() => now)
    const answer = async ({ onLeave }: SendBytesRequest) => {
      now += 50
      onLeave?.()
      now += 20
      return ACCEPTED
    }
    const { sender, bucket, window } = aSender({ answer })

    sender.send([aClaimedMessage()])
    while (!window.isIdle) await new Promise(setImmediate)

    expect(bucket.window.fastest.seenMs).toBe(20)
  })

  it("starts nothing that would wait for a connection another number has", async () => {
    const connections = new Connections({ most: 1, marketingShare: 0.8 })
    let release = () => {}
    const answer = () => new Promise<SendOutcome>((resolve) => (release = () => resolve(ACCEPTED)))
    const busy = aSender({ connections, answer })
    const waiting = aSender({ connections })
    busy.sender.send([aClaimedMessage()])
    waiting.sender.send([aClaimedMessage()])
    expect(waiting.sent).toHaveLength(0)

    release()
    await new Promise(setImmediate)

    expect(waiting.sent).toHaveLength(1)
  })
})
