import {
  createCloudApiClient,
  createCloudApiPool,
  NotSentError,
  UnknownOutcomeError,
} from "../../../src/cloud-api"
import { META } from "../../shop/meta-identities"
import { aTemplate } from "./support/a-message"
import { connectToMeta, person, shopNumber, type Meta } from "./support/connect-to-meta"

const hello = aTemplate("hello_world", undefined, {
  to: person,
  biz_opaque_callback_data: "wamsg_1",
})
const sendBytes = ({ client }: Pick<Meta, "client">, signal?: AbortSignal) =>
  client.messages.sendBytes({ phoneNumberId: shopNumber, body: JSON.stringify(hello), signal })

describe("a message whose answer is lost", () => {
  let meta: Meta
  const timesTaken = () => meta.simulator.received({ opaque: "wamsg_1" }).length

  beforeAll(async () => {
    meta = await connectToMeta()
  })
  beforeEach(() => meta.simulator.reset())
  afterAll(() => meta.close())

  it.each([
    ["the connection closes without an answer", { drop_response: 1 }, 1],
    ["the connection is reset after it was taken", { reset_after_accept: 1 }, 1],
    ["the connection is reset before it was taken", { reset_before_accept: 1 }, 0],
  ])("is unknown when %s, and is never sent again by itself", async (_how, fault, taken) => {
    // The connection is already open, where undici would be most tempted to replay.
    await meta.client.messages.send({
      phoneNumberId: shopNumber,
      message: aTemplate("hello_world"),
    })
    meta.simulator.faults(fault)
    const outcome = await sendBytes(meta)
    expect(outcome).toMatchObject({ kind: "unknown", cause: expect.any(UnknownOutcomeError) })
    expect(timesTaken()).toBe(taken)
  })

  it("throws that its outcome is unknown where a caller waits for it", async () => {
    meta.simulator.faults({ drop_response: 1 })
    const sending = meta.client.messages.send({ phoneNumberId: shopNumber, message: hello })
    await expect(sending).rejects.toBeInstanceOf(UnknownOutcomeError)
  })

  it("is unknown when nobody answers in time", async () => {
    const pool = createCloudApiPool({ baseUrl: meta.simulator.url, headersTimeoutMs: 50 })
    const { accessToken } = META
    const client = createCloudApiClient({ pool, version: "v25.0", accessToken })
    meta.simulator.faults({ hang_response: 1 })
    expect(await sendBytes({ client })).toMatchObject({ kind: "unknown" })
    expect(timesTaken()).toBe(1)
    await pool.close()
  })

  it("is unknown when the caller gives up after it was taken", async () => {
    meta.simulator.faults({ hang_response: 1 })
    const giveUp = new AbortController()
    const sending = sendBytes(meta, giveUp.signal)
    await meta.simulator.waitFor({ opaque: "wamsg_1" })
    giveUp.abort()
    expect(await sending).toMatchObject({ kind: "unknown" })
  })

  it("is followed by one whose answer arrives", async () => {
    meta.simulator.faults({ drop_response: 1 })
    await sendBytes(meta)
    expect(await sendBytes(meta)).toMatchObject({ kind: "accepted" })
    expect(meta.simulator.tally(2).counts).toEqual({ wamsg_1: 2 })
  })
})

describe("a message that cannot leave", () => {
  it("was not sent when nobody listens, so that it may be sent again", async () => {
    const meta = await connectToMeta()
    await meta.simulator.close()
    expect(await sendBytes(meta)).toMatchObject({
      kind: "not_sent",
      cause: expect.any(NotSentError),
    })
    const sending = meta.client.messages.send({ phoneNumberId: shopNumber, message: hello })
    await expect(sending).rejects.toBeInstanceOf(NotSentError)
    await meta.close()
  })

  it("was not sent when the caller gave up before", async () => {
    const meta = await connectToMeta()
    expect(await sendBytes(meta, AbortSignal.abort())).toMatchObject({ kind: "not_sent" })
    expect(meta.simulator.received()).toEqual([])
    await meta.close()
  })
})
