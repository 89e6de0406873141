import { aGraph, GRAPH } from "./graph-stand-in"

const MEDIA_HOST = "https://lookaside.fbsbx.com"

describe("uploading a medium", () => {
  it("posts a form with the file as it is", async () => {
    const { graph, client } = aGraph()
    let sent = Buffer.alloc(0)
    let type = ""
    graph.intercept({ path: "/v25.0/1/media", method: "POST" }).reply(200, (request) => {
      sent = Buffer.from(request.body as unknown as Uint8Array)
      type = JSON.stringify(request.headers)
      return { id: 42 }
    })
    const bytes = Buffer.from([0, 255, 13, 10, 45, 45])
    const upload = { phoneNumberId: "1", bytes, mimeType: "image/png", filename: 'a"b\r\n.png' }
    expect(await client.media.upload(upload)).toEqual({ id: "42" })
    expect(type).toContain("multipart/form-data; boundary=")
    expect(sent.includes(bytes)).toBe(true)
    const text = sent.toString("latin1")
    expect(text).toContain('name="messaging_product"\r\n\r\nwhatsapp\r\n')
    expect(text).toContain('filename="a%22b%0D%0A.png"\r\ncontent-type: image/png\r\n\r\n')
  })
})

describe("a medium's address and end", () => {
  it("is asked for with the number it belongs to", async () => {
    const { graph, client } = aGraph()
    const info = { id: "9", url: `${MEDIA_HOST}/x`, mime_type: "image/png", file_size: "303" }
    graph.intercept({ path: "/v25.0/9?phone_number_id=1" }).reply(200, info)
    expect(await client.media.getUrl({ mediaId: "9", phoneNumberId: "1" })).toEqual({
      ...info,
      file_size: 303,
    })
  })

  it("is deleted", async () => {
    const { graph, client } = aGraph()
    graph.intercept({ path: "/v25.0/9", method: "DELETE" }).reply(200, { success: true })
    await expect(client.media.delete({ mediaId: "9" })).resolves.toBeUndefined()
  })
})

describe("downloading a medium", () => {
  it.each([MEDIA_HOST, GRAPH])("shows the token to %s", async (host) => {
    const { agent, client } = aGraph()
    agent
      .get(host)
      .intercept({ path: "/m?mid=9", headers: { authorization: "Bearer secret-access-token" } })
      .reply(200, "bytes", { headers: { "content-type": "image/png" } })
    const medium = await client.media.download({ url: `${host}/m?mid=9` })
    expect(medium).toEqual({ bytes: Buffer.from("bytes"), mimeType: "image/png" })
  })

  it.each([
    "https://lookaside.fbsbx.com.evil.test/m",
    "https://evil.test/lookaside.fbsbx.com",
    "http://lookaside.fbsbx.com/m",
    "https://lookaside.fbsbx.com:8443/m",
    "https://user@lookaside.fbsbx.com/m",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "not an address",
  ])("never goes to %s", async (url) => {
    const { client } = aGraph()
    await expect(client.media.download({ url })).rejects.toMatchObject({
      name: "MediaDownloadError",
      problem: "host_not_allowed",
    })
  })

  it("stops at the size the caller takes", async () => {
    const { agent, client } = aGraph()
    agent.get(MEDIA_HOST).intercept({ path: "/m" }).reply(200, "123456")
    const download = client.media.download({ url: `${MEDIA_HOST}/m`, maxBytes: 5 })
    await expect(download).rejects.toMatchObject({ problem: "too_large" })
  })

  it("never follows a redirect", async () => {
    const { agent, client } = aGraph()
    const headers = { location: "https://evil.test/" }
    agent.get(MEDIA_HOST).intercept({ path: "/m" }).reply(302, "", { headers })
    await expect(client.media.download({ url: `${MEDIA_HOST}/m` })).rejects.toMatchObject({
      problem: "refused",
      httpStatus: 302,
    })
  })

  it("says when the address has expired", async () => {
    const { agent, client } = aGraph()
    agent.get(MEDIA_HOST).intercept({ path: "/m" }).reply(404, "")
    await expect(client.media.download({ url: `${MEDIA_HOST}/m` })).rejects.toMatchObject({
      problem: "expired",
    })
  })
})
