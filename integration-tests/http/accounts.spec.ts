import type { AxiosError } from "axios"
import rotateEncryptionKey from "../../src/commands/rotate-encryption-key"
import type { AdminAccount, AdminPhoneNumber } from "../../src/contract"
import { whatsappModule } from "../../src/workflows"
import { eventually, inShop, META } from "./harness"
import { metaConsole } from "./support/meta-console"
import { refusal } from "./support/refusal"
import { whatsappAdmin } from "./support/whatsapp-admin"

const answerOf = (error: unknown) => (error as AxiosError).response?.data
const PHONE = "+12125550123"
const SECOND = { waba_id: "100000000000002", phone_number_id: "200000000000002" }
const PLANTED = {
  access_token: "EAAplanted0access0token0value",
  app_secret: "planted-app-secret-value",
  verify_token: "planted-verify-token-value",
}
const PIN = "483920"
/** A picture as far as its first bytes tell. */
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])

inShop((shop) => {
  const admin = whatsappAdmin(shop)
  const meta = metaConsole(shop)
  const whatsapp = () => whatsappModule(shop.container())

  const connectSecond = async (): Promise<AdminAccount> => {
    await meta.setToken({ token: PLANTED.access_token, expires_in_seconds: 3 * 24 * 60 * 60 })
    await shop.simulator().configure({ app_secret: PLANTED.app_secret })
    return (await admin.post("accounts", { name: "Second", ...SECOND, ...PLANTED })).account
  }
  afterEach(() => shop.simulator().configure({ app_secret: META.appSecret }))

  const own = async (): Promise<AdminPhoneNumber> => {
    const [account] = await admin.accounts()
    const [number] = account?.phone_numbers ?? []
    if (!number) throw new Error("There is no number.")
    return number
  }
  const refused = async (request: Promise<unknown>) => {
    const { status, data } = await refusal(request)
    return { status, message: data.message }
  }

  describe("an account", () => {
    it("tells of its secrets how they end, when they were set and when they run out", async () => {
      const { id } = await connectSecond()

      const { account } = await admin.post(`accounts/${id}/sync`, {})

      expect(account.secrets).toEqual({
        access_token: {
          last_four: "alue",
          set_at: expect.any(String),
          expires_at: expect.any(String),
          readable: true,
        },
        app_secret: expect.objectContaining({ last_four: "alue", expires_at: null }),
        verify_token: expect.objectContaining({ last_four: "alue", expires_at: null }),
      })
      expect(account).toMatchObject({ status: "active", app_id: META.appId, currency: "USD" })
      expect(account.health).toMatchObject({
        status: "warning",
        reasons: [{ code: "token_expires_soon" }],
      })
    })

    it("keeps its messages while a person has paused it, and says so", async () => {
      const [account] = await admin.accounts()
      await admin.post(`accounts/${account?.id}/pause`, {})
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })

      await eventually(async () => {
        const [message] = await admin.messagesOf(order.id)
        expect(message?.explanation).toMatchObject({ code: "account_on_hold", retry_at: null })
      })
      const [paused] = await admin.accounts()
      expect(paused).toMatchObject({ status: "paused", problem: null })

      const { account: resumed } = await admin.post(`accounts/${account?.id}/resume`, {})
      expect(resumed).toMatchObject({ status: "active", paused_at: null })
      expect(await shop.simulator().waitFor({ to: PHONE })).toHaveLength(1)
    })

    it("is named, and counts its days, as a person wants; who did it is remembered", async () => {
      const { id } = await connectSecond()

      const { account } = await admin.post(`accounts/${id}`, {
        name: "Europe",
        time_zone: "Europe/Berlin",
      })

      expect(account).toMatchObject({ name: "Europe", time_zone: "Europe/Berlin" })
      const { audit_log } = await admin.get("audit-log?action=account.updated")
      expect(audit_log[0]).toMatchObject({
        resource_id: id,
        before: { name: "Second", time_zone: null },
        after: { name: "Europe", time_zone: "Europe/Berlin" },
      })
      expect(await refused(admin.post(`accounts/${id}`, { time_zone: "Moon" }))).toEqual({
        status: 400,
        message: expect.stringContaining("Europe/Berlin"),
      })
    })
  })

  describe("a number", () => {
    it("is verified with a code and registered with a PIN", async () => {
      const [account] = await admin.accounts()
      const phone_number_id = "200000000000021"
      await meta.addNumber({
        account: META.wabaId,
        id: phone_number_id,
        display_phone_number: "+1 555 010 0021",
        registered: false,
      })
      const { phone_number: added } = await admin.post("phone-numbers", {
        account_id: account?.id,
        phone_number_id,
      })
      expect(added).toMatchObject({
        is_registered: false,
        code_verification_status: "NOT_VERIFIED",
      })
      const act = async (action: string, body: object) =>
        (await admin.post(`phone-numbers/${added.id}/${action}`, body)).phone_number

      await act("request-code", { method: "SMS", language: "en_US" })
      const { verification_code } = (await meta.numberAt(phone_number_id)) as {
        verification_code: { code: string }
      }
      expect(await refused(act("verify-code", { code: "000000" }))).toEqual({
        status: 400,
        message: expect.stringContaining("136025"),
      })
      expect(await act("verify-code", { code: verification_code.code })).toMatchObject({
        code_verification_status: "VERIFIED",
      })
      expect(await act("register", { pin: PIN })).toMatchObject({
        is_registered: true,
        status: "CONNECTED",
      })
      await act("two-step-pin", { pin: "111222" })
      expect(await meta.numberAt(phone_number_id)).toMatchObject({ pin: "111222" })
      expect(await act("deregister", {})).toMatchObject({ is_registered: false })
    })

    it("is refused when Meta does not know it in the account", async () => {
      const [account] = await admin.accounts()
      const body = { account_id: account?.id, phone_number_id: "999999999999999" }

      expect(await refused(admin.post("phone-numbers", body))).toEqual({
        status: 400,
        message: expect.stringContaining("WhatsApp Manager"),
      })
    })

    it("shows quality, limit, throughput and name as Meta tells them", async () => {
      const { id, phone_number_id } = await own()
      await meta.changeNumber(phone_number_id, {
        quality_rating: "YELLOW",
        throughput: "HIGH",
        name_status: "PENDING_REVIEW",
        messaging_limit: "TIER_10K",
      })

      const { phone_number } = await admin.post(`phone-numbers/${id}/refresh`, {})

      expect(phone_number).toMatchObject({
        quality_rating: "YELLOW",
        throughput_level: "HIGH",
        throughput_per_second: 1_000,
        name_status: "PENDING_REVIEW",
        messaging_limit: "TIER_10K",
        refreshed_at: expect.any(String),
        link: "https://wa.me/15550100001",
      })
    })

    it("has limits of the shop's own, and says what is left today", async () => {
      const { id } = await own()
      await admin.post(`phone-numbers/${id}`, { limit_per_day: 10, throughput_share: 0.5 })
      await shop.placeOrder({ phone: PHONE, optIn: true })
      await shop.simulator().waitFor({ to: PHONE })

      await eventually(async () => {
        expect(await own()).toMatchObject({
          limit_per_day: 10,
          throughput_share: 0.5,
          quota: { day: { limit: 10, used: 1, left: 9 }, month: { limit: null } },
        })
      })
      await admin.post(`phone-numbers/${id}`, { limit_per_day: null })
      expect(await own()).toMatchObject({ limit_per_day: null, throughput_share: 0.5 })
    })

    it("keeps its messages while a person has paused it, and says so", async () => {
      const { id } = await own()
      await admin.post(`phone-numbers/${id}/pause`, {})
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })

      await eventually(async () => {
        const [message] = await admin.messagesOf(order.id)
        expect(message?.explanation).toMatchObject({ code: "number_paused", retry_at: null })
      })
      expect(await own()).toMatchObject({ sending: "paused", queued: 1, waiting_until: null })

      await admin.post(`phone-numbers/${id}/resume`, {})
      expect(await shop.simulator().waitFor({ to: PHONE })).toHaveLength(1)
    })

    it("is found by its digits and by its name", async () => {
      await connectSecond()
      const found = async (q: string) =>
        (await admin.get(`phone-numbers?q=${encodeURIComponent(q)}`)).count

      await admin.post(`accounts/${(await admin.accounts())[1]?.id}/sync`, {})
      expect([await found("010 0002"), await found("europe"), await found("100%")]).toEqual([
        1, 1, 0,
      ])
    })
  })

  describe("a number's face", () => {
    it("has a profile with a picture", async () => {
      const { id } = await own()
      const about = "Plants that make you smile"
      await admin.post(`phone-numbers/${id}/profile`, {
        about,
        vertical: "RETAIL",
        websites: ["https://example.com/"],
      })

      const { data } = await shop.api.post(
        `/admin/whatsapp/phone-numbers/${id}/profile/picture`,
        PICTURE,
        { headers: { ...shop.adminHeaders().headers, "content-type": "image/png" } }
      )

      expect(data.profile).toMatchObject({ about, vertical: "RETAIL" })
      expect(data.profile.profile_picture_url).toMatch(/^http/)
    })

    it.each([
      ["what is no picture", Buffer.from("hello"), "image/png", "not a picture"],
      ["another type", PICTURE, "image/gif", "JPEG or PNG"],
      ["what is too large", Buffer.alloc(5 * 1024 * 1024 + 1, PICTURE), "image/png", "5 MB"],
    ])("refuses %s as its picture", async (_case, bytes, type, words) => {
      const { id } = await own()
      const upload = shop.api.post(`/admin/whatsapp/phone-numbers/${id}/profile/picture`, bytes, {
        headers: { ...shop.adminHeaders().headers, "content-type": type },
      })

      expect(await refused(upload)).toEqual({
        status: 400,
        message: expect.stringContaining(words),
      })
    })

    it("has QR codes, ice breakers and commands", async () => {
      const { id } = await own()
      const path = `phone-numbers/${id}/qr-codes`
      const { qr_code } = await admin.post(path, { prefilled_message: "Where is my order?" })
      await admin.post(`${path}/${qr_code.code}`, { prefilled_message: "Hello" })

      expect(await admin.get(path)).toMatchObject({
        qr_codes: [{ code: qr_code.code, prefilled_message: "Hello" }],
        count: 1,
      })
      await shop.api.delete(`/admin/whatsapp/${path}/${qr_code.code}`, shop.adminHeaders())
      expect(await admin.get(path)).toMatchObject({ count: 0 })

      const commands = [{ name: "order", description: "Where it is" }]
      await admin.post(`phone-numbers/${id}/conversational`, { commands })
      const { conversational } = await admin.post(`phone-numbers/${id}/conversational`, {
        ice_breakers: ["Where is my order?"],
      })
      expect(conversational).toEqual({ ice_breakers: ["Where is my order?"], commands })
    })

    it("blocks people who wrote, and says why it cannot block others", async () => {
      const { id, phone_number_id } = await own()
      shop.simulator().inbound({
        from: PHONE,
        to: phone_number_id,
        type: "text",
        text: { body: "Rude words" },
      })
      await eventually(async () => {
        expect((await admin.get(`contacts?q=${encodeURIComponent(PHONE)}`)).count).toBe(1)
      })
      const blocked = `phone-numbers/${id}/blocked-users`

      const answer = await admin.post(blocked, { users: [PHONE, "+12125550199", "somebody"] })

      expect(answer.changed).toEqual([PHONE.slice(1)])
      expect(answer.failed).toHaveLength(2)
      expect(await admin.get(blocked)).toMatchObject({
        blocked_users: [{ wa_id: PHONE.slice(1), contact: { id: expect.any(String) } }],
        next: null,
      })
      const [person] = (await admin.get(`contacts?q=${encodeURIComponent(PHONE)}`)).contacts
      expect(person.blocked_at).toEqual(expect.any(String))

      await shop.api.delete(`/admin/whatsapp/${blocked}`, {
        ...shop.adminHeaders(),
        data: { users: [person.id] },
      })
      expect(await admin.get(blocked)).toMatchObject({ blocked_users: [] })
    })
  })

  describe("secrets", () => {
    it("are in no answer, log, audit row or error", async () => {
      const seen: string[] = []
      const spies = (["stdout", "stderr"] as const).map((stream) =>
        jest.spyOn(process[stream], "write").mockImplementation((chunk) => {
          seen.push(String(chunk))
          return true
        })
      )
      try {
        const { id, phone_numbers } = await connectSecond()
        const numberId = phone_numbers[0]?.id
        const tries: [string, object][] = [
          [`accounts/${id}/sync`, {}],
          [`accounts/${id}`, { ...PLANTED, name: "Planted" }],
          ["accounts", { name: "Again", ...SECOND, ...PLANTED }],
          [`accounts/${id}`, { ...PLANTED, colour: "blue" }],
          [`phone-numbers/${numberId}/register`, { pin: PIN }],
          [`phone-numbers/${numberId}/two-step-pin`, { pin: PIN }],
          [`phone-numbers/${numberId}/verify-code`, { code: PIN }],
          ["keyring/rotate", {}],
        ]
        await attempt(tries, seen)
        await meta.setToken({ token: PLANTED.access_token, revoked: true })
        await attempt(tries, seen)
        for (const path of ["accounts", "phone-numbers", "keyring", "audit-log", "health"]) {
          seen.push(JSON.stringify(await admin.get(path)))
        }
        const { rows } = await shop
          .container()
          .resolve("__pg_connection__")
          .raw(`SELECT to_jsonb(entry)::text AS entry FROM whatsapp_audit_log entry`)
        seen.push(...rows.map(({ entry }: { entry: string }) => entry))
      } finally {
        for (const spy of spies) spy.mockRestore()
      }

      const everything = seen.join("\n")
      expect(everything.length).toBeGreaterThan(1_000)
      for (const secret of [...Object.values(PLANTED), META.accessToken]) {
        expect(everything).not.toContain(secret)
      }
      expect(everything).not.toMatch(new RegExp(`\\b${PIN}\\b`))
      expect(everything).not.toMatch(/v1\.[0-9a-f]{8}\.[\w-]+\.[\w-]+/)
    })

    async function attempt(tries: [string, object][], seen: string[]) {
      for (const [path, body] of tries) {
        const answer = await admin.post(path, body).catch(answerOf)
        seen.push(JSON.stringify(answer))
      }
    }
  })

  describe("the keyring", () => {
    it("says which secrets are under which key, and encrypts them again when asked", async () => {
      await connectSecond()

      const { keyring } = await admin.get("keyring")
      expect(keyring).toMatchObject({
        keys: [{ id: expect.stringMatching(/^[0-9a-f]{8}$/), is_primary: true, secrets: 3 }],
        lost: [],
        to_rotate: 0,
      })
      expect(await admin.post("keyring/rotate", {})).toMatchObject({ rotated: 0 })
      await rotateEncryptionKey({ container: shop.container(), args: [] })
      const { audit_log } = await admin.get("audit-log?action=keyring.rotated")
      expect(audit_log).toMatchObject([
        { actor_id: null },
        { actor_id: expect.stringMatching(/^user_/) },
      ])
    })

    it("that lost a key stops the account it was for, says so, and lets the shop run", async () => {
      const { id } = await connectSecond()
      await shop
        .container()
        .resolve("__pg_connection__")
        .raw(
          `UPDATE whatsapp_account SET access_token_enc = regexp_replace(access_token_enc, '^v1\\.[0-9a-f]+', 'v1.0badc0de') WHERE id = ?`,
          [id]
        )

      await whatsapp().checkKeyring()

      const lost = (await admin.accounts()).find((account) => account.id === id)
      expect(lost).toMatchObject({
        status: "problem",
        problem: { message: expect.stringContaining("WHATSAPP_ENCRYPTION_KEY") },
        secrets: { access_token: { readable: false }, app_secret: { readable: true } },
      })
      const { keyring } = await admin.get("keyring")
      expect(keyring.lost).toMatchObject([{ key_id: "0badc0de", secrets: 1, accounts: [{ id }] }])

      const { account } = await admin.post(`accounts/${id}`, PLANTED)
      expect(account).toMatchObject({ status: "active", problem: null })
    })
  })
})
