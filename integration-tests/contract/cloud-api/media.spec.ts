import { createHash, randomBytes } from "node:crypto"
import {
  CloudApiError,
  createCloudApiClient,
  createCloudApiPool,
  MediaDownloadError,
} from "../../../src/cloud-api"
import { META } from "../../shop/meta-identities"
import { aMessage } from "./support/a-message"
import { connectToMeta, person, shopNumber, type Meta } from "./support/connect-to-meta"

// Holds what ends a part of a form, and every other byte.
const bytes = Buffer.concat([Buffer.from("\r\n--\r\n\0\r\n----whatsapp-"), randomBytes(300_000)])
const file = { bytes, mimeType: "image/png", filename: 'Beleg "№ 7".png' }

describe("a file", () => {
  let meta: Meta
  const upload = async () => {
    const { id } = await meta.client.media.upload({ phoneNumberId: shopNumber, ...file })
    return { mediaId: id, phoneNumberId: shopNumber }
  }

  beforeAll(async () => {
    meta = await connectToMeta()
  })
  beforeEach(() => meta.simulator.reset())
  afterAll(() => meta.close())

  it("comes back byte for byte, with its type, size and digest", async () => {
    const uploaded = await upload()
    const info = await meta.client.media.getUrl(uploaded)
    expect(info).toMatchObject({
      id: uploaded.mediaId,
      mime_type: "image/png",
      file_size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })
    const downloaded = await meta.client.media.download(info)
    expect(downloaded.bytes.equals(bytes)).toBe(true)
    expect(downloaded.mimeType).toBe("image/png")
  })

  it("can be sent by its id, as often as wanted", async () => {
    meta.openWindow()
    const { mediaId: id } = await upload()
    const message = aMessage({ type: "image", image: { id, caption: "Receipt" } })
    await meta.client.messages.send({ phoneNumberId: shopNumber, message })
    await meta.client.messages.send({ phoneNumberId: shopNumber, message })
    expect(meta.simulator.received().map(({ text }) => text)).toEqual([
      "[image] Receipt",
      "[image] Receipt",
    ])
  })

  it("is gone once it is deleted: it has no address, cannot be fetched and cannot be sent", async () => {
    meta.openWindow()
    const uploaded = await upload()
    const { url } = await meta.client.media.getUrl(uploaded)
    await meta.client.media.delete(uploaded)

    const image = aMessage({ type: "image", image: { id: uploaded.mediaId } })
    const gone = { code: 100, subcode: 33 }
    await expect(meta.client.media.getUrl(uploaded)).rejects.toMatchObject(gone)
    await expect(meta.client.media.delete(uploaded)).rejects.toMatchObject(gone)
    await expect(meta.client.media.download({ url })).rejects.toMatchObject({ problem: "expired" })
    await expect(
      meta.client.messages.send({ phoneNumberId: shopNumber, message: image })
    ).rejects.toBeInstanceOf(CloudApiError)
  })

  it("cannot be fetched once its address is too old", async () => {
    await meta.simulator.configure({ media_url_ttl_seconds: 0 })
    const { url } = await meta.client.media.getUrl(await upload())
    await meta.simulator.configure({ media_url_ttl_seconds: 300 })
    const downloading = meta.client.media.download({ url })
    await expect(downloading).rejects.toEqual(new MediaDownloadError("expired"))
  })

  it("cannot be fetched with another token, nor beyond the size a caller takes", async () => {
    const { url } = await meta.client.media.getUrl(await upload())
    const stranger = meta.clientWith("another-token").media
    await expect(stranger.download({ url })).rejects.toBeInstanceOf(MediaDownloadError)
    await expect(
      meta.client.media.download({ url, maxBytes: bytes.length - 1 })
    ).rejects.toMatchObject({ problem: "too_large" })
  })

  it("is fetched under the name its client calls Meta by", async () => {
    const baseUrl = meta.simulator.url.replace("127.0.0.1", "localhost")
    const pool = createCloudApiPool({ baseUrl })
    const { accessToken } = META
    const { media } = createCloudApiClient({ pool, version: "v25.0", accessToken })
    const { url } = await media.getUrl(await upload())
    expect((await media.download({ url })).bytes.equals(bytes)).toBe(true)
    await pool.close()
  })

  it("that a person sent is fetched by the id its message names", async () => {
    meta.simulator.inbound({
      from: person,
      to: shopNumber,
      type: "image",
      image: { data: bytes.toString("base64"), mime_type: "image/png", caption: "Broken" },
    })
    const [message] = meta.simulator.received({ direction: "inbound" })
    const { id } = message?.payload.image as { id: string }
    const info = await meta.client.media.getUrl({ mediaId: id, phoneNumberId: shopNumber })
    const downloaded = await meta.client.media.download(info)
    expect(downloaded.bytes.equals(bytes)).toBe(true)
  })

  it("is asked for with the token of its account only", async () => {
    const uploaded = await upload()
    meta.simulator.faults({ revoked_tokens: [META.accessToken] })
    await expect(meta.client.media.getUrl(uploaded)).rejects.toMatchObject({ code: 190 })
  })
})
