import type { AdminSetup, AdminSetupCheck } from "../../src/contract"
import { setupResponseSchema } from "../../src/contract"
import { whatsappModule } from "../../src/workflows"
import { eventually, inShop, META } from "./harness"
import { refusal } from "./support/refusal"
import { whatsappAdmin } from "./support/whatsapp-admin"

const PIN = "123456"

inShop((shop) => {
  const admin = whatsappAdmin(shop)
  const whatsapp = () => whatsappModule(shop.container())
  const sender = async () => {
    const found = await whatsapp().defaultSender()
    if (!found) throw new Error("The environment's account was not stored.")
    return found
  }
  const setup = async (query = ""): Promise<AdminSetup> => (await admin.get(`setup${query}`)).setup
  const checkOf = ({ steps }: AdminSetup, id: string): AdminSetupCheck => {
    const found = steps.flatMap(({ checks }) => checks).find((check) => check.id === id)
    if (!found) throw new Error(`There is no check ${id}.`)
    return found
  }
  const atMeta = (path: string, method = "POST", body?: object) =>
    fetch(`${shop.simulator().url}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${META.accessToken}`,
        "content-type": "application/json",
      },
      body: body && JSON.stringify(body),
    }).then(async (answer) => (await answer.json()) as Record<string, never>)

  /** A merchant goes through the dialog with a new account and a new number. */
  async function aSignup(phone = "+1 555 010 0999") {
    const { portfolios } = (await atMeta("_sim/signup", "GET")) as unknown as {
      portfolios: { id: string }[]
    }
    const { code } = await atMeta("_sim/signup/code", "POST", { phone })
    const finished = await atMeta("_sim/signup/finish", "POST", {
      client_id: META.appId,
      portfolio: { id: portfolios[0]?.id },
      account: { name: "A new shop" },
      number: { phone, verified_name: "A new shop", code },
    })
    const { code: signupCode, data } = finished as unknown as {
      code: string
      data: { waba_id: string; phone_number_id: string }
    }
    const { waba_id, phone_number_id } = data
    return { code: signupCode, data: { waba_id, phone_number_id } }
  }

  describe("GET /admin/whatsapp/setup", () => {
    it("is closed to strangers", async () => {
      expect(await refusal(shop.api.get("/admin/whatsapp/setup"))).toMatchObject({ status: 401 })
    })

    it("looks at everything, keeps its contract, and shows no secret", async () => {
      const answer = await admin.get("setup")

      expect(setupResponseSchema.parse(answer)).toEqual(answer)
      const found = answer.setup as AdminSetup
      const failing = found.steps.flatMap(({ checks }) =>
        checks.filter(({ status }) => status === "fail")
      )
      expect(failing).toEqual([])
      expect(found).toMatchObject({
        callback_url: `${shop.url()}/hooks/whatsapp`,
        verify_token_set: true,
        progress: { step: null, skipped: [], completed_at: null },
      })
      for (const id of ["token_valid", "token_scopes", "account_access", "number_registered"]) {
        expect(checkOf(found, id)).toMatchObject({ status: "pass", remedy: null, fix: null })
      }
      for (const id of ["callback_reachable", "app_subscribed", "callback_url", "app_secret"]) {
        expect(checkOf(found, id)).toMatchObject({ status: "pass" })
      }
      const text = JSON.stringify(answer)
      for (const secret of [META.accessToken, META.appSecret, META.verifyToken]) {
        expect(text).not.toContain(secret)
      }
    })

    it("says of a refused token what to do, and goes on looking at the rest", async () => {
      shop.simulator().faults({ revoked_tokens: [META.accessToken] })
      const found = await setup()

      expect(checkOf(found, "token_valid")).toMatchObject({ status: "fail" })
      expect(checkOf(found, "token_valid").console?.url).toMatch(/system_users/)
      expect(checkOf(found, "callback_reachable")).toMatchObject({ status: "pass" })
    })

    it("finds the app unsubscribed, and subscribes it", async () => {
      const { accountId } = await sender()
      await atMeta(`v25.0/${META.wabaId}/subscribed_apps`, "DELETE")
      const broken = checkOf(await setup(), "app_subscribed")
      expect(broken).toMatchObject({ status: "fail", fix: "subscribe_app" })

      await admin.post("setup/fixes", { account_id: accountId, fix: broken.fix ?? "" })
      expect(checkOf(await setup(), "app_subscribed")).toMatchObject({ status: "pass" })
      const { audit_log } = await admin.get("audit-log?action=setup.subscribe_app")
      expect(audit_log).toMatchObject([{ resource_id: accountId }])
    })

    it("finds WhatsApp delivering elsewhere, and sets the address", async () => {
      const { accountId } = await sender()
      await shop.simulator().configure({
        webhook_url: "https://elsewhere.example/hook",
        verify_callback: false,
      })
      const broken = checkOf(await setup(), "callback_url")
      expect(broken).toMatchObject({
        status: "fail",
        fix: "set_callback",
        message: expect.stringContaining("elsewhere.example"),
      })

      await admin.post("setup/fixes", { account_id: accountId, fix: "set_callback" })
      const mended = await setup()
      expect(checkOf(mended, "callback_url")).toMatchObject({ status: "pass" })
      expect(checkOf(mended, "callback_fields")).toMatchObject({ status: "pass" })
    })

    it("is 404 for an account there is not, and 400 for a fix there is not", async () => {
      expect(await refusal(admin.get("setup?account_id=waacc_none"))).toMatchObject({ status: 404 })
      const fix = { account_id: "waacc_none", fix: "subscribe_app" }
      expect(await refusal(admin.post("setup/fixes", fix))).toMatchObject({ status: 404 })
      expect(await refusal(admin.post("setup/fixes", { ...fix, fix: "everything" }))).toMatchObject(
        { status: 400 }
      )
    })
  })

  it("keeps how far the wizard has come, and nobody's place but the account's", async () => {
    const { accountId } = await sender()
    const step = { account_id: accountId, step: "token", skipped: ["bot"] }
    await admin.post("setup/progress", step)
    expect((await setup()).progress).toEqual({
      step: "token",
      skipped: ["bot"],
      completed_at: null,
    })

    await admin.post("setup/progress", { ...step, completed: true })
    expect((await setup()).progress.completed_at).toMatch(/^20/)
  })

  it("makes a verify token that is shown once and never again", async () => {
    const { account } = await admin.post("accounts", {
      name: "Second",
      waba_id: "100000000000777",
      phone_number_id: "200000000000777",
      access_token: META.accessToken,
    })
    const { fix } = await admin.post("setup/fixes", {
      account_id: account.id,
      fix: "make_verify_token",
    })
    expect(fix.verify_token).toMatch(/^[\w-]{32}$/)
    expect(await whatsapp().verifyToken(fix.verify_token)).toBe(true)
    const seen = JSON.stringify([await admin.get("audit-log"), await admin.get("accounts")])
    expect(seen).not.toContain(fix.verify_token)
  })

  it("sends a test message to whoever asks for one", async () => {
    const { numberId } = await sender()
    await whatsapp().syncTemplates((await sender()).accountId)
    const phone = "+15551000042"
    const { message } = await admin.post("setup/test-message", { number_id: numberId, phone })

    expect(message).toMatchObject({ status: "queued", explanation: null })
    const [received] = await shop.simulator().waitFor({ to: phone })
    expect(received).toBeDefined()
    const wrong = admin.post("setup/test-message", { number_id: numberId, phone: "12" })
    expect(await refusal(wrong)).toMatchObject({ status: 400 })
  })

  describe("Embedded Signup", () => {
    it("says what the dialog needs", async () => {
      const { embedded_signup } = await admin.get("setup/embedded-signup")
      expect(embedded_signup).toEqual({
        app_id: META.appId,
        configuration_id: "800000000000001",
        graph_version: "v25.0",
        sdk_url: `${shop.simulator().url}/en_US/sdk.js`,
      })
    })

    it("connects what the merchant chose, subscribed and registered", async () => {
      const { code, data } = await aSignup()
      const body = { code, ...data, pin: PIN }
      const done = await admin.post("setup/embedded-signup", body)

      expect(done).toMatchObject({
        account: { waba_id: data.waba_id, name: "A new shop" },
        number_id: expect.stringMatching(/^wanum_/),
        warnings: [],
      })
      const found = await setup(`?account_id=${done.account.id}`)
      for (const id of ["token_valid", "token_covers_account", "app_subscribed"]) {
        expect(checkOf(found, id)).toMatchObject({ status: "pass" })
      }
      expect(checkOf(found, "number_registered")).toMatchObject({ status: "pass" })
      const again = await refusal(admin.post("setup/embedded-signup", body))
      expect(again).toMatchObject({ status: 400 })
      expect(JSON.stringify(again.data)).not.toContain(code)
    })

    it("believes no account and no number the sign-up was not for", async () => {
      const { code, data } = await aSignup("+1 555 010 0998")
      const claimed = { code, ...data, waba_id: META.wabaId, pin: PIN }
      expect(await refusal(admin.post("setup/embedded-signup", claimed))).toMatchObject({
        status: 400,
        data: { message: expect.stringMatching(/not for the account/) },
      })

      const other = await aSignup("+1 555 010 0997")
      const wrong = { code: other.code, ...other.data, phone_number_id: META.phoneNumberId }
      expect(await refusal(admin.post("setup/embedded-signup", wrong))).toMatchObject({
        status: 400,
        data: { message: expect.stringMatching(/not one of the account's/) },
      })
      expect((await admin.accounts()).map(({ waba_id }) => waba_id)).toEqual([META.wabaId])
    })

    it("keeps the account when only the PIN was wrong or missing, and says so", async () => {
      const { code, data } = await aSignup("+1 555 010 0996")
      const done = await admin.post("setup/embedded-signup", { code, ...data })
      expect(done.warnings).toEqual([expect.stringMatching(/not registered yet/)])
      await eventually(async () =>
        expect((await admin.accounts()).map(({ waba_id }) => waba_id)).toContain(data.waba_id)
      )
    })
  })
})
