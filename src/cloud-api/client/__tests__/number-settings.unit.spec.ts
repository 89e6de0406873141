import { aGraph, graphError } from "./graph-stand-in"

const phoneNumberId = "2"

describe("a business profile", () => {
  const profile = { about: "Plants", websites: ["https://a.test"] }

  it.each([
    ["as the documentation has it", { data: [{ messaging_product: "whatsapp", ...profile }] }],
    ["as Meta's examples have it", { data: [{ business_profile: profile }] }],
  ])("is read %s", async (_how, answer) => {
    const { graph, client } = aGraph()
    graph.intercept({ path: /^\/v25\.0\/2\/whatsapp_business_profile\?fields=/ }).reply(200, answer)
    expect(await client.businessProfiles.get({ phoneNumberId })).toMatchObject(profile)
  })

  it("is changed where something is named, with the picture by its handle", async () => {
    const { graph, client } = aGraph()
    const body = '{"messaging_product":"whatsapp","about":"Pots","profile_picture_handle":"4::a"}'
    graph
      .intercept({ path: "/v25.0/2/whatsapp_business_profile", method: "POST", body })
      .reply(200, { success: true })
    await client.businessProfiles.update({ phoneNumberId, about: "Pots", pictureHandle: "4::a" })
  })
})

describe("a resumable upload", () => {
  it("sends the bytes to the session's own address and answers their handle", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({
        path: "/v25.0/3/uploads?file_name=a.png&file_length=3&file_type=image%2Fpng",
        method: "POST",
      })
      .reply(200, { id: "upload:MTphdHRh==?sig=ARZq-k" })
    const headers = { file_offset: "0", "content-type": "image/png" }
    graph
      .intercept({ path: "/v25.0/upload:MTphdHRh==?sig=ARZq-k", method: "POST", headers })
      .reply(200, { h: "4::aW1h" })
    const file = { bytes: Buffer.from("abc"), mimeType: "image/png", filename: "a.png" }
    expect(await client.uploads.upload({ appId: "3", ...file })).toEqual({ handle: "4::aW1h" })
  })

  it("goes nowhere else, whatever the session is called", async () => {
    const { graph, client } = aGraph()
    graph.intercept({ path: /uploads/, method: "POST" }).reply(200, { id: "upload:../../2" })
    const file = { bytes: Buffer.from("abc"), mimeType: "image/png", filename: "a.png" }
    await expect(client.uploads.upload(file)).rejects.toThrow("unreadable")
  })
})

describe("blocked people", () => {
  const path = "/v25.0/2/block_users"

  it("are told apart from those who could not be blocked, though Meta calls it an error", async () => {
    const { graph, client } = aGraph()
    const body = `{"messaging_product":"whatsapp","block_users":[{"user":"+1"},{"user_id":"US.2"}]}`
    const block_users = {
      added_users: [{ input: "+1", wa_id: "1" }],
      failed_users: [{ input: "US.2", errors: [{ code: 131047, message: "Re-engagement" }] }],
    }
    graph
      .intercept({ path, method: "POST", body })
      .reply(400, { block_users, ...graphError({ code: 139100 }) })
    const users = [{ phone: "+1" }, { businessScopedUserId: "US.2" }]
    expect(await client.blockedUsers.block({ phoneNumberId, users })).toMatchObject({
      done: [{ wa_id: "1" }],
      failed: [{ input: "US.2", errors: [{ code: 131047 }] }],
    })
  })

  it("are an error when nothing says who of them is", async () => {
    const { graph, client } = aGraph()
    graph.intercept({ path, method: "POST" }).reply(400, graphError({ code: 139101 }))
    const blocking = client.blockedUsers.block({ phoneNumberId, users: [{ phone: "+1" }] })
    await expect(blocking).rejects.toMatchObject({ code: 139101 })
  })

  it.each(["added_users", "removed_users"])("are unblocked as %s", async (name) => {
    const { graph, client } = aGraph()
    const block_users = { [name]: [{ input: "+1", wa_id: "1" }] }
    graph.intercept({ path, method: "DELETE" }).reply(200, { block_users })
    const answer = await client.blockedUsers.unblock({ phoneNumberId, users: [{ phone: "+1" }] })
    expect(answer).toMatchObject({ done: [{ wa_id: "1" }], failed: [] })
  })

  it("are listed in either of Meta's shapes", async () => {
    const { graph, client } = aGraph()
    const data = [{ messaging_product: "whatsapp", wa_id: "1" }, { block_users: [{ wa_id: "2" }] }]
    graph.intercept({ path: `${path}?limit=100` }).reply(200, { data })
    const ids: unknown[] = []
    for await (const user of client.blockedUsers.list({ phoneNumberId })) ids.push(user.wa_id)
    expect(ids).toEqual(["1", "2"])
  })
})

describe("QR codes", () => {
  it("are made with an image, listed with it, changed and deleted", async () => {
    const { graph, client } = aGraph()
    const path = "/v25.0/2/message_qrdls"
    const code = { code: "ANED2T5QRU7HG1", prefilled_message: "Hi" }
    const create = '{"prefilled_message":"Hi","generate_qr_image":"PNG"}'
    graph.intercept({ path, method: "POST", body: create }).reply(200, code)
    const wanted = { phoneNumberId, prefilledMessage: "Hi", imageFormat: "PNG" as const }
    expect(await client.qrCodes.create(wanted)).toEqual(code)
    graph.intercept({ path: /qr_image_url\.format%28SVG%29/ }).reply(200, { data: [code] })
    expect(await client.qrCodes.list({ phoneNumberId })).toEqual([code])
    const update = '{"code":"ANED2T5QRU7HG1","prefilled_message":"Hello"}'
    graph.intercept({ path, method: "POST", body: update }).reply(200, code)
    await client.qrCodes.update({ phoneNumberId, code: code.code, prefilledMessage: "Hello" })
    graph
      .intercept({ path: `${path}/${code.code}`, method: "DELETE" })
      .reply(200, { success: true })
    await client.qrCodes.delete({ phoneNumberId, code: code.code })
  })
})

describe("ice breakers and commands", () => {
  it("are none where nothing was ever set", async () => {
    const { graph, client } = aGraph()
    graph.intercept({ path: "/v25.0/2?fields=conversational_automation" }).reply(200, { id: "2" })
    expect(await client.conversationalAutomation.get({ phoneNumberId })).toEqual({
      prompts: [],
      commands: [],
    })
  })

  it("are replaced where they are named", async () => {
    const { graph, client } = aGraph()
    const body = '{"commands":[{"command_name":"help","command_description":"A person"}]}'
    graph
      .intercept({ path: "/v25.0/2/conversational_automation", method: "POST", body })
      .reply(200, { success: true })
    const commands = [{ name: "help", description: "A person" }]
    await client.conversationalAutomation.set({ phoneNumberId, commands })
  })
})
