import type { CloudApiClient, SendOutcome } from "../../../../cloud-api"
import { createPairLimit, createTokenBucket } from "../../../../domain/messages"
import type { ClaimedMessage } from "../../operations/messages/claim-queued-messages"
import { BatchSender } from "../send-batch"
import { SendWindow } from "../send-window"
import { aClaimedMessage } from "./claimed-messages"

const ACCEPTED = { kind: "accepted", wamid: "wamid.1" } as unknown as SendOutcome

function aSender({ ratePerSecond = 1_000, late = new Set<ClaimedMessage>() } = {}) {
  const sent: string[] = []
  const refused: ClaimedMessage[] = []
  const bucket = createTokenBucket({ ratePerSecond, now: performance.now() })
  const window = new SendWindow({
    ...{ inFlight: 10, ahead: 20, claim: 20, slice: 20, marketingShare: 0.8 },
  })
  const client = {
    messages: {
      sendBytes: ({ body }: { body: string }) => {
        sent.push(body)
        return Promise.resolve(ACCEPTED)
      },
    },
  } as unknown as CloudApiClient
  const sender = new BatchSender({
    ...{ client, window, bucket, phoneNumberId: "1", pairLimit: createPairLimit() },
    maySend: () => true,
    isTooLate: (message) => late.has(message),
    onTooLate: (messages) => refused.push(...messages),
    onSettled: () => {},
    onPairLimited: () => {},
  })
  return { sender, sent, refused, bucket, window }
}

describe("Sending a batch", () => {
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
})
