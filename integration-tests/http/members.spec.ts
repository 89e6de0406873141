import { inShop } from "./harness"
import { aColleague } from "./support/a-colleague"
import { refusal } from "./support/refusal"

inShop((shop) => {
  const call = (method: "get" | "post", headers: object, path: string, body: object = {}) =>
    method === "get"
      ? shop.api.get(`/admin/whatsapp/${path}`, headers)
      : shop.api.post(`/admin/whatsapp/${path}`, body, headers)
  const asMe = (method: "get" | "post", path: string, body?: object) =>
    call(method, shop.adminHeaders(), path, body)
  const me = async () => (await asMe("get", "members/me")).data.member

  /** Another admin user of the shop. */
  async function someColleague() {
    const { id, headers } = await aColleague(shop)
    return {
      id,
      may: (method: "get" | "post", path: string, body?: object) =>
        call(method, headers, path, body),
    }
  }

  it("are closed to strangers", async () => {
    expect(await refusal(shop.api.get("/admin/whatsapp/members"))).toMatchObject({ status: 401 })
  })

  it("are every admin user of the shop, each an owner until somebody chooses", async () => {
    const { user_id } = await me()
    const { data } = await asMe("get", "members")

    expect(data).toMatchObject({ count: 1, limit: 20, offset: 0 })
    expect(data.members).toMatchObject([
      { user_id, email: "admin@example.com", role: "owner", is_chosen: false },
    ])
    expect(await me()).toEqual({ user_id, role: "owner" })
  })

  it("may do what their role covers, and are told in plain words what they may not", async () => {
    const colleague = await someColleague()
    await asMe("post", "members", { user_id: colleague.id, role: "viewer" })

    expect((await colleague.may("get", "accounts")).status).toBe(200)
    expect((await colleague.may("get", "members/me")).data.member.role).toBe("viewer")
    for (const path of ["accounts", "setup/fixes", "members", "Members/", "keyring/rotate"]) {
      expect(await refusal(colleague.may("post", path))).toMatchObject({
        status: 403,
        data: {
          type: "forbidden",
          message: expect.stringMatching(/role is viewer.+at least the role owner/s),
        },
      })
    }
    expect(await refusal(colleague.may("get", "audit-log"))).toMatchObject({ status: 403 })

    await asMe("post", `members/${colleague.id}`, { role: "agent" })
    expect(
      await refusal(colleague.may("post", "orders/order_none/receipt", { request_id: "12345678" }))
    ).toMatchObject({ status: 404 })
  })

  it("act through a secret API key no further than whoever made it", async () => {
    const colleague = await someColleague()
    const { result: user } = { result: colleague.id }
    const apiKeys = shop.container().resolve("api_key") as {
      createApiKeys: (key: object) => Promise<{ id: string; token: string }>
    }
    const key = await apiKeys.createApiKeys({ title: "key", type: "secret", created_by: user })
    const headers = { headers: { authorization: `Basic ${btoa(`${key.token}:`)}` } }

    expect((await call("get", headers, "audit-log")).status).toBe(200)
    await asMe("post", "members", { user_id: colleague.id, role: "agent" })
    expect(await refusal(call("get", headers, "audit-log"))).toMatchObject({ status: 403 })
  })

  it("always leave an owner", async () => {
    const { user_id } = await me()
    const last = await refusal(asMe("post", `members/${user_id}`, { role: "viewer" }))
    expect(last).toMatchObject({
      status: 400,
      data: { message: expect.stringMatching(/must stay an owner/) },
    })

    const colleague = await someColleague()
    await asMe("post", `members/${user_id}`, { role: "viewer" })
    expect((await colleague.may("get", "audit-log")).data.audit_log).toMatchObject([
      {
        actor_id: user_id,
        action: "member.role_changed",
        resource_id: user_id,
        before: { role: "owner" },
        after: { role: "viewer" },
      },
    ])
  })

  it("are nobody who is no user of the shop", async () => {
    const body = { user_id: "user_none", role: "viewer" }
    expect(await refusal(asMe("post", "members", body))).toMatchObject({ status: 404 })
    expect(await refusal(asMe("post", "members", { ...body, role: "king" }))).toMatchObject({
      status: 400,
    })
  })
})
