import {
  CloudApiError,
  errorCatalogue,
  findErrorEntry,
  type CloudApiClient,
  type OutgoingMessage,
} from "../../../src/cloud-api"
import { META } from "../../shop/meta-identities"
import { aMessage, aTemplate } from "./support/a-message"
import { connectToMeta, shopNumber, type Meta } from "./support/connect-to-meta"
import { everyRefusal } from "./support/every-refusal"

const hello = aTemplate("hello_world")

async function refusalOf(call: Promise<unknown>): Promise<CloudApiError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason
  )
  expect(error).toBeInstanceOf(CloudApiError)
  return error as CloudApiError
}

describe("a refusal of Meta's", () => {
  let meta: Meta
  const send = (message: OutgoingMessage, client: CloudApiClient = meta.client) =>
    refusalOf(client.messages.send({ phoneNumberId: shopNumber, message }))

  beforeAll(async () => {
    meta = await connectToMeta()
  })
  beforeEach(() => meta.simulator.reset())
  afterAll(() => meta.close())

  it.each(everyRefusal)(
    "of a message $when ($code) says: $action",
    async ({ code, action, message, given }) => {
      given?.(meta)
      const error = await send(message)
      expect(error).toMatchObject({ code, entry: { retry: { action } } })
      expect(error.entry).toEqual(findErrorEntry(code, error.httpStatus, error.isTransient))
      expect(error.fbtraceId).toBeTruthy()
    }
  )

  it.each([
    ["a token Meta does not know", "another-token", 190, undefined],
    ["no token", "", 0, undefined],
  ])("of %s pauses the account", async (_what, token, code) => {
    const error = await send(hello, meta.clientWith(token))
    expect(error).toMatchObject({ code, httpStatus: 401, entry: { kind: "authorization" } })
    expect(error.entry.retry).toEqual({ action: "pause_account" })
  })

  it("of a token that expired pauses the account until it has a good one", async () => {
    meta.simulator.faults({ revoked_tokens: [META.accessToken] })
    const error = await send(hello)
    expect(error).toMatchObject({ code: 190, subcode: 463, entry: { kind: "authorization" } })
    expect(error.entry.retry).toEqual({ action: "pause_account" })
  })

  it("of a number Meta does not know pauses the account", async () => {
    const phoneNumberId = "299999999999999"
    const error = await refusalOf(meta.client.messages.send({ phoneNumberId, message: hello }))
    expect(error).toMatchObject({ code: 100, subcode: 33, entry: { code: 33, kind: "account" } })
    expect(error.entry.retry).toEqual({ action: "pause_account" })
  })

  it("of somebody who is no test recipient fails the message", async () => {
    await meta.simulator.configure({ allowed_recipients: ["+15551234567"] })
    const error = await send(hello)
    await meta.simulator.configure({ allowed_recipients: null })
    expect(error).toMatchObject({ code: 131030, entry: { retry: { action: "fail" } } })
  })

  it("of a file sent as what it is not fails the message", async () => {
    meta.openWindow()
    const bytes = Buffer.from("%PDF-1.7")
    const upload = { phoneNumberId: shopNumber, bytes, mimeType: "application/pdf" }
    const { id } = await meta.client.media.upload({ ...upload, filename: "a.pdf" })
    const error = await send(aMessage({ type: "image", image: { id } }))
    expect(error).toMatchObject({ code: 131053, entry: { retry: { action: "fail" } } })
    expect(error.details).toContain("application/pdf")
  })

  it("of a file nobody can send comes with the upload", async () => {
    const upload = { phoneNumberId: shopNumber, filename: "a", bytes: Buffer.from("a") }
    const unknown = await refusalOf(
      meta.client.media.upload({ ...upload, mimeType: "application/x-msdownload" })
    )
    expect(unknown).toMatchObject({ code: 100, entry: { retry: { action: "fail" } } })
    const bytes = Buffer.alloc(500 * 1024 + 1)
    const large = await refusalOf(
      meta.client.media.upload({ ...upload, bytes, mimeType: "image/webp" })
    )
    expect(large).toMatchObject({ code: 131053, entry: { retry: { action: "fail" } } })
  })

  it("of too many management calls backs off for minutes", async () => {
    meta.simulator.faults({ errors: [{ code: 80007, on: "management" }] })
    const error = await refusalOf(meta.client.templates.listPage({ wabaId: META.wabaId }))
    expect(error).toMatchObject({ code: 80007, entry: { kind: "throttling" } })
    expect(error.entry.retry).toMatchObject({ action: "backoff", baseSeconds: 60 })
  })

  it("with any code Meta documents comes with that code's row", async () => {
    for (const entry of errorCatalogue) {
      meta.simulator.faults({ errors: [{ code: entry.code }] })
      expect((await send(hello)).entry).toEqual(entry)
    }
  })
})
