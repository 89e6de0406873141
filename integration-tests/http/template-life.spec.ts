import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type {
  AdminInitialiseTemplatesResponse,
  AdminPreviewResponse,
  AdminTemplate,
  AdminTemplateAnalyticsResponse,
  AdminTemplateLibraryResponse,
  AdminTemplateUsage,
} from "../../src/contract"
import {
  LIBRARY_LANGUAGES,
  orderConfirmation,
  TEMPLATE_LIBRARY,
} from "../../src/domain/templates/library"
import submitTemplates from "../../src/jobs/submit-templates"
import { whatsappModule } from "../../src/workflows"
import { eventually, inShop } from "./harness"
import { aColleague } from "./support/a-colleague"
import { refusal } from "./support/refusal"
import { whatsappAdmin } from "./support/whatsapp-admin"

const PHONE = "+12125550123"
const NAME = "order_confirmation"

inShop((shop) => {
  const { get, post, messagesOf } = whatsappAdmin(shop)
  const templates = async (query = "limit=100"): Promise<AdminTemplate[]> =>
    (await get(`templates?${query}`)).templates
  const confirmation = async () => {
    await post("templates/sync", {})
    const found = (await templates(`q=${NAME}&language=en`)).find(({ name }) => name === NAME)
    if (!found) throw new Error("The template was not synchronised.")
    return found
  }
  const usage = async (id: string): Promise<AdminTemplateUsage> =>
    (await get(`templates/${id}/usage`)).usage
  const feed = async (container: MedusaContainer) => {
    const told = await container
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ channel: "feed" })
    return told.map(({ data }) => data as { title: string; description: string })
  }
  /** Waits until the only message of an order is in this status. */
  const messageOf = (orderId: string, status: string) =>
    eventually(async () => {
      const [message] = await messagesOf(orderId)
      expect(message).toMatchObject({ status })
      return message
    })

  describe("a template that Meta tries on a few people first", () => {
    const receiptWhilePaced = async () => {
      await confirmation()
      shop.simulator().putTemplate({ name: NAME, language: "en", pacing: true })
      const order = await shop.placeOrder({ phone: PHONE, optIn: true, locale: "en" })
      const held = await messageOf(order.id, "sent")
      expect(held?.explanation).toMatchObject({ code: "held_for_quality" })
      expect(held?.events.filter(({ status }) => status === "attempt")).toMatchObject([
        { explanation: { code: "held_for_quality" } },
      ])
      return order
    }

    it("holds receipts back, and their history says so; they arrive once Meta is content", async () => {
      const order = await receiptWhilePaced()
      shop.simulator().putTemplate({ name: NAME, language: "en", pacing: false })
      const arrived = await messageOf(order.id, "delivered")
      expect(arrived?.explanation).toBeNull()
      const codes = arrived?.events.map(({ explanation }) => explanation?.code)
      expect(codes).toContain("held_for_quality")
    })

    it("fails what was held back once Meta pauses it", async () => {
      const order = await receiptWhilePaced()
      const pause = "RATE_LIMITING_PAUSE"
      shop.simulator().putTemplate({ name: NAME, language: "en", status: "PAUSED", pause })
      const failed = await messageOf(order.id, "failed")
      expect(failed?.explanation).toMatchObject({ code: "error_132015" })
    })
  })

  describe("a template that Meta pauses", () => {
    it("makes receipts wait and says so; they leave once it is back", async () => {
      const { id } = await confirmation()
      shop.simulator().putTemplate({ name: NAME, language: "en", status: "PAUSED" })
      await eventually(async () => {
        expect((await usage(id)).sending).toMatchObject({ state: "waits" })
      })

      const order = await shop.placeOrder({ phone: PHONE, optIn: true, locale: "en" })
      const waiting = await messageOf(order.id, "queued")
      expect(waiting?.explanation?.message).toContain("paused the template")
      const used = await usage(id)
      expect(used).toMatchObject({
        waiting: 1,
        sending: { reason: { code: "template_paused" }, needs_unpause: false },
        automations: [{ name: "Order confirmation", trigger: "order.placed", enabled: true }],
      })
      expect(Date.parse(used.sending.until ?? "")).toBeGreaterThan(Date.now())
      await eventually(async () => {
        expect(await feed(shop.container())).toEqual([
          expect.objectContaining({ title: expect.stringContaining("WhatsApp paused") }),
        ])
      })

      shop.simulator().putTemplate({ name: NAME, language: "en", status: "APPROVED" })
      await messageOf(order.id, "delivered")
    })
  })

  describe("a template that Meta moves to marketing", () => {
    it("is announced, then not sent without marketing consent, and the owners know the cost", async () => {
      const { id } = await confirmation()
      const before = await shop.placeOrder({ phone: PHONE, optIn: ["order_updates"], locale: "en" })
      await messageOf(before.id, "delivered")
      shop.simulator().putTemplate({ name: NAME, language: "en", correct_category: "MARKETING" })
      await eventually(async () => {
        expect((await usage(id)).category_change).toMatchObject({
          ...{ state: "coming", from: "UTILITY", to: "MARKETING", without_consent: 1 },
          cost: { messages: 1, unknown_messages: 1, difference: null },
        })
      })

      shop.simulator().advanceClock({ hours: 25 })
      await eventually(async () => {
        expect((await usage(id)).category_change).toMatchObject({ state: "done" })
      })
      const after = await shop.placeOrder({ phone: PHONE, optIn: ["order_updates"], locale: "en" })
      const stopped = await messageOf(after.id, "suppressed")
      expect(stopped?.explanation?.message).toContain("not agreed")

      await eventually(async () => {
        const told = await feed(shop.container())
        expect(told.map(({ title }) => title)).toEqual([
          expect.stringContaining("Meta will move the template order_confirmation"),
          "Meta moved the template order_confirmation (en) from utility to marketing",
        ])
        expect(told[1]?.description).toContain("only to people who agreed to marketing")
      })
      const { health_log: log } = await get("health-log")
      expect(log).toMatchObject([{ probe: "templates" }, { probe: "templates" }])
    })
  })

  describe("a template that is edited at Meta", () => {
    it("is read again at once", async () => {
      const { id, meta_template_id } = await confirmation()
      const text = "Hello {{customer_name}}, we have your order {{order_number}} and thank you."
      const examples = ["customer_name", "order_number"]
      const client = await whatsappModule(shop.container()).cloudApiFor(
        (await confirmation()).account_id
      )
      await client?.templates.edit({
        templateId: meta_template_id ?? "",
        changes: {
          components: [
            {
              type: "BODY",
              text,
              example: {
                body_text_named_params: examples.map((param_name) => ({
                  ...{ param_name, example: "Maria" },
                })),
              },
            },
          ],
        },
      })
      await eventually(async () => {
        const { template } = await get(`templates/${id}`)
        expect(JSON.stringify(template.components)).toContain(text)
      })
    })
  })

  describe("the library", () => {
    const initialise = (body: object): Promise<AdminInitialiseTemplatesResponse> =>
      post("templates/library/initialise", body)

    it("lists every ready-made template with what the account has of it", async () => {
      await confirmation()
      const library: AdminTemplateLibraryResponse = await get("templates/library")
      expect(library.count).toBe(TEMPLATE_LIBRARY.length)
      expect(library.templates[0]).toMatchObject({
        name: NAME,
        trigger_label: "An order is placed",
      })
      const [language] = library.templates[0]?.languages ?? []
      expect(language).toMatchObject({ language: "en", template: { status: "APPROVED" } })
      expect(((await get("templates/library?q=loyalty")) as typeof library).count).toBeGreaterThan(
        2
      )
    })

    it("becomes the account's own in one language, approved, and once", async () => {
      const { account_id } = await confirmation()
      await shop.simulator().configure({ template_review_ms: 10 })
      const chosen = {
        account_id,
        submit: true,
        languages: ["en"],
        storefront_url: "https://acme.shop",
      }
      const { counts, results } = await initialise(chosen)
      expect(counts).toMatchObject({
        submitted: TEMPLATE_LIBRARY.length - 2,
        exists: 2,
        kept_as_draft: 0,
      })
      expect(results.every(({ message }) => message === null)).toBe(true)
      await eventually(async () => {
        expect(await templates("language=en&status=APPROVED&limit=100")).toHaveLength(
          TEMPLATE_LIBRARY.length
        )
      })
      expect((await initialise(chosen)).counts.exists).toBe(TEMPLATE_LIBRARY.length)
    })

    it("is handed in as far as Meta takes it; the rest follows by itself", async () => {
      const { account_id } = await confirmation()
      await shop.simulator().configure({ templates_per_hour: 3 })
      const names = ["order_delivered", "order_canceled"]
      const { counts, results } = await initialise({ account_id, submit: true, names })
      expect(counts).toMatchObject({ submitted: 3, later: 2 * LIBRARY_LANGUAGES.length - 3 })
      expect(results.find(({ outcome }) => outcome === "later")?.message).toContain("by itself")

      await shop.simulator().configure({ templates_per_hour: 100 })
      await shop
        .container()
        .resolve("__pg_connection__")
        .raw(
          `UPDATE whatsapp_template SET submit_wanted_at = now() WHERE submit_wanted_at IS NOT NULL`
        )
      await submitTemplates(shop.container())
      expect(await templates("status=DRAFT")).toEqual([])
    })

    it("is handed in by owners alone, and made drafts of by marketers", async () => {
      const { account_id } = await confirmation()
      const { id, headers } = await aColleague(shop)
      await post(`members/${id}`, { role: "marketer" })
      const asked = { account_id, names: ["order_delivered"], languages: ["en"] }
      const ask = (submit: boolean) =>
        shop.api.post("/admin/whatsapp/templates/library/initialise", { ...asked, submit }, headers)
      const { status, data } = await refusal(ask(true))
      expect({ status, message: data.message }).toEqual({
        status: 403,
        message: expect.stringContaining("takes an owner"),
      })
      expect((await ask(false)).data.results).toMatchObject([
        { name: "order_delivered", outcome: "created", status: "DRAFT" },
      ])
    })

    it("stays a draft where a button needs a storefront that nobody named", async () => {
      const { account_id } = await confirmation()
      const names = ["order_shipped"]
      const languages = ["en"]
      const { results } = await initialise({ account_id, submit: true, names, languages })
      expect(results).toMatchObject([{ outcome: "kept_as_draft", status: "DRAFT" }])
      expect(results[0]?.message).toContain("Enter your storefront's address")
      const { status, data } = await refusal(
        initialise({ account_id, names, languages, storefront_url: "shop" })
      )
      expect({ status, message: data.message }).toMatchObject({
        status: 400,
        message: expect.stringContaining("not the address of a storefront"),
      })
    })

    it("is handed in once the storefront is named, though it was a draft before", async () => {
      const { account_id } = await confirmation()
      const asked = { account_id, names: ["order_shipped"], languages: ["en"] }
      await initialise({ ...asked, submit: false })
      const storefront_url = "https://acme.shop/"
      const { results } = await initialise({ ...asked, submit: true, storefront_url })

      expect(results).toMatchObject([{ outcome: "submitted" }])
      const { data } = await shop.api.get(
        `/admin/whatsapp/templates/${results[0]?.id}`,
        shop.adminHeaders()
      )
      const said = JSON.stringify(data.template.components)
      expect(said).toContain("https://acme.shop/")
      expect(said).not.toContain("shop.example.com")
    })

    it("is reviewed anew when it leads elsewhere than its reviewers saw", async () => {
      const { account_id } = await confirmation()
      const asked = { account_id, names: ["order_shipped"], languages: ["en"], submit: false }
      const id = (await initialise(asked)).results[0]?.id ?? ""
      await shop
        .container()
        .resolve("__pg_connection__")
        .raw(`UPDATE whatsapp_template SET review_state = 'approved' WHERE id = ?`, [id])
      await initialise({ ...asked, storefront_url: "https://acme.shop" })

      const { data } = await shop.api.get(`/admin/whatsapp/templates/${id}`, shop.adminHeaders())
      expect(data.template.review_state).toBe("none")
    })
  })

  describe("a preview", () => {
    const { category, parameterFormat, components } = orderConfirmation.languages.en
    const template = { language: "en", category, parameter_format: parameterFormat, components }
    const { trigger, bindings } = orderConfirmation
    const preview = async (body: object): Promise<AdminPreviewResponse["preview"]> =>
      (await post("templates/preview", { template, trigger, bindings, ...body })).preview

    it("is filled with samples, or with a real order found by its number", async () => {
      expect(await preview({})).toMatchObject({ source: "sample", order: null, problems: [] })

      const order = await shop.placeOrder({ phone: PHONE, optIn: true })
      const shown = await preview({ order: `#${order.display_id}` })
      expect(shown).toMatchObject({ source: "order", problems: [], warnings: [] })
      expect(shown.rendered.body).toContain(`Order number: *${order.display_id}*`)
      expect(shown.rendered.body).toContain("$24.50")
    })

    it("says what an order does not tell, and that there is no such order", async () => {
      const order = await shop.placeOrder({ phone: PHONE, optIn: true })
      const earned = {
        trigger: "loyalty.points_earned",
        bindings: { body: { customer_name: "{{ loyalty.points }}" } },
      }
      const { warnings } = await preview({ ...earned, order: order.display_id })
      expect(warnings.map(({ message }) => message)).toEqual([
        expect.stringContaining('does not tell about "loyalty"'),
      ])
      expect((await refusal(preview({ order: "999999" }))).status).toBe(404)
    })
  })

  describe("a test", () => {
    const numberId = async () => (await get("phone-numbers")).phone_numbers[0].id as string

    it("reaches the phone with an order's data, without anybody's consent", async () => {
      const { id } = await confirmation()
      const order = await shop.placeOrder({ phone: null })
      const { message } = await post(`templates/${id}/test-send`, {
        ...{ number_id: await numberId(), phone: PHONE, order: order.display_id },
      })
      expect(message).toMatchObject({ status: "queued", explanation: null })
      const [received] = await shop.simulator().waitFor({ to: PHONE })
      expect(received?.text).toContain("Order confirmed")
    })

    it("is refused while Meta has not approved the template, saying what to do", async () => {
      const { id } = await confirmation()
      shop.simulator().putTemplate({ name: NAME, language: "en", status: "REJECTED" })
      await eventually(async () => {
        expect((await usage(id)).sending).toMatchObject({ state: "stopped" })
      })
      const { status, data } = await refusal(
        post(`templates/${id}/test-send`, { number_id: await numberId(), phone: PHONE })
      )
      expect(status).toBe(400)
      expect(data).toMatchObject({
        code: "not_approved",
        message: expect.stringContaining("Only approved templates can be sent"),
      })
    })
  })

  describe("a template's figures", () => {
    const figures = async (id: string): Promise<AdminTemplateAnalyticsResponse["analytics"]> =>
      (await get(`templates/${id}/analytics`)).analytics

    it("are our own by day and language, and Meta's beside them once they are turned on", async () => {
      const { id, account_id } = await confirmation()
      const order = await shop.placeOrder({ phone: PHONE, optIn: true, locale: "en" })
      await messageOf(order.id, "delivered")

      const own = await figures(id)
      expect(own.insights).toMatchObject({ enabled: false, message: expect.stringContaining("on") })
      const english = own.languages.find(({ language }) => language === "en")
      expect(english?.totals).toEqual({
        ...{ sent: 1, delivered: 1, read: 0, failed: 0, replied: 0, meta: null },
      })
      expect(english?.days).toHaveLength(30)
      expect(english?.days.at(-1)).toMatchObject({ sent: 1, delivered: 1 })
      expect(own.languages).toHaveLength(LIBRARY_LANGUAGES.length)

      await post("templates/insights", { account_id })
      const both = await figures(id)
      expect(both.insights).toEqual({ enabled: true, message: null })
      expect(both.languages.find(({ language }) => language === "en")?.totals.meta).toMatchObject({
        ...{ sent: 1, delivered: 1, cost: expect.any(Number) },
      })
    })

    it("are told of at most ninety days", async () => {
      const { id } = await confirmation()
      const { status } = await refusal(
        get(`templates/${id}/analytics?from=2026-01-01&to=2026-11-01`)
      )
      expect(status).toBe(400)
    })
  })
})
