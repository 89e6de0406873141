import { basename } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { sampleIdOf } from "../../src/domain/templates/model"
import { inShop } from "./harness"
import { aColleague } from "./support/a-colleague"
import { refusal } from "./support/refusal"
import { body, templateAdmin, TEXT } from "./support/template-admin"

const OTHER = "Hi {{customer_name}}, we have just packed your order for you."

inShop((shop) => {
  const admin = templateAdmin(shop)

  const aDraft = async (more: object = {}) =>
    admin.create({
      ...{ account_id: await admin.accountId(), name: "order_packed", language: "en" },
      ...{ category: "UTILITY", components: [body(TEXT)], ...more },
    })
  const anApproved = async (more: object = {}) => {
    const { id } = await aDraft(more)
    await admin.act(id, "submit")
    return admin.becomes(id, "APPROVED")
  }
  const aMarketer = async () => {
    const { id, headers } = await aColleague(shop)
    const path = "/admin/whatsapp/members"
    await shop.api.post(path, { user_id: id, role: "marketer" }, shop.adminHeaders())
    return { userId: id, ...templateAdmin(shop, () => headers) }
  }
  const whyNot = async (request: Promise<unknown>) => {
    const { status, data } = await refusal(request)
    return `${status} ${String(data.message)}`
  }

  it("is written by a marketer, approved by an owner, handed in, and approved by Meta", async () => {
    const marketer = await aMarketer()
    const draft = await marketer.create({
      ...{ account_id: await admin.accountId(), name: "order_packed", language: "en" },
      ...{ category: "UTILITY", components: [body("Too short {{customer_name}}")] },
      ...{ trigger: "order.placed", bindings: { body: { customer_name: "{{ customer.name }}" } } },
    })
    expect(draft).toMatchObject({ status: "DRAFT", trigger: "order.placed", siblings: [] })
    const { id, revision } = draft
    const saved = await marketer.act(id, "", { revision, components: [body(TEXT)] })
    expect(saved).toMatchObject({ components: [{ text: TEXT }] })
    expect(saved.actions).toMatchObject({
      request_review: { allowed: true },
      submit: { allowed: false, code: "role" },
    })
    expect(await whyNot(marketer.act(id, "", { revision, components: [] }))).toMatch(
      /Load it again/
    )

    const asked = await marketer.act(id, "request-review", { comment: "Please read it." })
    expect(asked.review).toMatchObject({
      ...{ state: "requested", comment: "Please read it." },
      requested_by: { id: marketer.userId, name: "colleague@example.com" },
    })
    expect(await whyNot(marketer.act(id, "approve"))).toMatch(/^403 /)
    const sentBack = await admin.act(id, "send-back", { comment: "Say good day." })
    expect(sentBack.review).toMatchObject({ state: "sent_back", comment: "Say good day." })
    expect(await whyNot(admin.act(id, "submit"))).toMatch(/sent back/)
    await marketer.act(id, "", { components: [body(OTHER)] })
    await marketer.act(id, "request-review")
    await admin.act(id, "approve", { comment: "Good." })
    await admin.act(id, "submit")

    const approved = await admin.becomes(id, "APPROVED")
    expect(approved).toMatchObject({
      ...{ has_draft: false, category: "UTILITY", components: [{ text: OTHER }] },
      ...{ meta_template_id: expect.any(String), submitted_at: expect.any(String) },
      ...{ review_state: "none", trigger: "order.placed" },
    })
    const history = await admin.events(id)
    const lines = history.map(({ kind, to, details }) => to ?? details?.how ?? kind)
    expect(lines.reverse()).toEqual([
      ...["created", "requested", "sent_back", "none", "requested", "approved", "submitted"],
      ...["PENDING", "APPROVED"],
    ])
    const log = await shop.api.get(
      "/admin/whatsapp/audit-log?resource=template",
      shop.adminHeaders()
    )
    expect(log.data.audit_log.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(["template.created", "template.saved", "template.submitted"])
    )
  })

  it("is not approved by whoever asked, as long as another owner could", async () => {
    const { id } = await aDraft()
    const alone = await admin.act(id, "request-review")
    expect(alone.actions.approve.allowed).toBe(true)
    await aColleague(shop)

    expect(await whyNot(admin.act(id, "approve"))).toMatch(/yourself/)
    expect(await whyNot(admin.act(id, "submit"))).toMatch(/yourself/)
    expect(await admin.act(id, "cancel")).toMatchObject({ review_state: "none" })
  })

  it("is not handed in with something in it that Meta would reject, and all of it is said", async () => {
    const { id } = await aDraft({
      components: [{ type: "BODY", text: "{{customer_name}} your order" }],
    })
    const why = await whyNot(admin.act(id, "submit"))

    expect(why).toMatch(/^400 WhatsApp would reject this template/)
    expect(why).toMatch(/start/)
    expect(why).toMatch(/sample|example/)
    expect(await admin.retrieve(id)).toMatchObject({ status: "DRAFT", submitted_at: null })
  })

  it("says what Meta made of its category", async () => {
    const text = "Hello {{customer_name}}, here is a discount for your next order with us."
    const { id } = await aDraft({ components: [body(text)] })
    await admin.act(id, "submit")

    expect(await admin.becomes(id, "APPROVED")).toMatchObject({
      ...{ category: "MARKETING", previous_category: "UTILITY" },
    })
  })

  it("is mended and handed in again after Meta rejected it", async () => {
    shop.simulator().nextReview({
      ...{ name: "order_packed", verdict: "reject", rejected_reason: "INVALID_FORMAT" },
    })
    const { id } = await aDraft()
    await admin.act(id, "submit")
    const rejected = await admin.becomes(id, "REJECTED")
    expect(rejected.rejection).toMatchObject({ reason: "INVALID_FORMAT" })
    expect(rejected.edit_allowance).toMatchObject({ allowed: true, edits_left: null })

    const drafted = await admin.act(id, "", { components: [body(OTHER)] })
    expect(drafted).toMatchObject({ components: [{ text: TEXT }], has_draft: true })
    expect(drafted.draft).toMatchObject({ components: [{ text: OTHER }], conflict: false })
    await admin.act(id, "submit")
    expect(await admin.becomes(id, "APPROVED")).toMatchObject({
      ...{ components: [{ text: OTHER }], draft: null, rejection: null },
    })
  })

  it("is edited once a day when it is approved, and never moved to another category", async () => {
    const { id } = await anApproved()
    await admin.act(id, "", { components: [body(OTHER)], category: "MARKETING" })
    expect(await whyNot(admin.act(id, "submit"))).toMatch(/keeps the category/)
    await admin.act(id, "", { category: "UTILITY" })
    await admin.act(id, "submit")
    const edited = await admin.becomes(id, "APPROVED")
    expect(edited.edit_allowance).toMatchObject({ allowed: false, edits_left: 9 })

    const drafted = await admin.act(id, "", { components: [body(TEXT)] })
    expect(drafted.actions.submit).toMatchObject({ allowed: false, code: "no_edit_now" })
    expect(await whyNot(admin.act(id, "submit"))).toMatch(/one edit of an approved template a day/)
    expect(await admin.act(id, "cancel")).toMatchObject({ draft: null, has_draft: false })
  })

  it("shows what changed at Meta meanwhile, and replaces it only when that is said", async () => {
    const { id, name, language } = await anApproved()
    await admin.act(id, "", { components: [body(OTHER)] })
    const there = "Good day {{customer_name}}, somebody wrote this in another place."
    shop.simulator().putTemplate({
      ...{
        name,
        language,
        status: "REJECTED",
        parameter_format: "NAMED",
        components: [body(there)],
      },
    })
    expect(await admin.post("/sync", {})).toMatchObject({ conflicts: 1 })
    expect(await admin.becomes(id, "REJECTED")).toMatchObject({
      ...{ has_conflict: true, components: [{ text: there }] },
      draft: { conflict: true, components: [{ text: OTHER }] },
    })

    expect(await whyNot(admin.act(id, "submit"))).toMatch(/Compare both/)
    await admin.act(id, "submit", { conflict_is_fine: true })
    expect(await admin.becomes(id, "APPROVED")).toMatchObject({
      ...{ has_conflict: false, components: [{ text: OTHER }] },
    })
  })

  it("stays a draft when Meta refuses it, in words that say what to do", async () => {
    const { id } = await aDraft()
    // The webhook that tells of it is lost: only Meta knows that the name is taken.
    shop.simulator().faults({ webhooks: { lose: 1 } })
    shop.simulator().putTemplate({ name: "order_packed", language: "en" })

    expect(await whyNot(admin.act(id, "submit"))).toMatch(
      /^400 .*already a template with this name.*choose another name/
    )
    expect(await admin.retrieve(id)).toMatchObject({ status: "DRAFT", submitted_at: null })
  })

  it("is deleted after it was said what uses it; its name then rests at Meta", async () => {
    const { id } = await anApproved({ name: "order_confirmation", language: "en_GB" })
    const why = await whyNot(admin.delete(id))
    expect(why).toMatch(/^400 It is used by Order confirmation\. /)

    expect(await admin.delete(id, { in_use_is_fine: true })).toMatchObject({ id, deleted: true })
    await admin.becomes(id, "DELETED")
    const again = await aDraft({ name: "order_confirmation", language: "en_GB" })
    expect(again).toMatchObject({ id, status: "DRAFT", meta_template_id: null })
    expect(await whyNot(admin.act(id, "submit"))).toMatch(/30 days/)
  })

  it("is deleted without Meta while it is a draft, in one language or in all", async () => {
    const english = await aDraft()
    const german = await admin.act(english.id, "translations", { language: "de" })
    const { templates } = await admin.post(`/${english.id}/duplicate`, {
      ...{ name: "order_packed_2", languages: ["en", "de"] },
    })
    expect(templates).toMatchObject([{ name: "order_packed_2" }, { name: "order_packed_2" }])
    expect(german).toMatchObject({ status: "DRAFT", components: [body(TEXT)] })

    await admin.delete(german.id)
    expect(await whyNot(admin.retrieve(german.id))).toMatch(/^404 /)
    expect(await admin.retrieve(english.id)).toMatchObject({ siblings: [] })
    const { ids } = await admin.delete(templates[0].id, { all_languages: true })
    expect(ids).toHaveLength(2)
  })

  it("is resumed when Meta paused it for its pace", async () => {
    const { id, name, language } = await anApproved()
    shop.simulator().putTemplate({
      ...{ name, language, status: "PAUSED", pause: "RATE_LIMITING_PAUSE" },
    })
    await admin.becomes(id, "PAUSED")

    await admin.act(id, "unpause")
    expect(await admin.becomes(id, "APPROVED")).toMatchObject({ status: "APPROVED" })
    expect(await whyNot(admin.act(id, "unpause"))).toMatch(/not paused/)
  })

  it("shows its header's sample, which Meta gets and the shop keeps", async () => {
    const query = `account_id=${await admin.accountId()}&file_name=../packed.png`
    const png = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806", "hex")
    const media = await admin.upload(png, "image/png", query)
    expect(media).toMatchObject({ file_name: "packed.png", mime_type: "image/png" })
    expect(media.handle).toMatch(/^4:/)
    expect(media.url).toMatch(/packed\.png$/)

    const header = { type: "HEADER", format: "IMAGE", example: { header_handle: [media.handle] } }
    const { id } = await anApproved({ components: [header, body(TEXT)], header_media: media })
    expect(await admin.retrieve(id)).toMatchObject({ header_media: media })
    const copy = `/admin/whatsapp/templates/header-media/${sampleIdOf(media.handle)}`
    const shown = await shop.api.get(copy, { ...shop.adminHeaders(), responseType: "arraybuffer" })
    expect(shown.headers["content-type"]).toBe("image/png")
    expect(Buffer.from(shown.data)).toEqual(png)
    expect(await whyNot(shop.api.get(copy))).toMatch(/401|Unauthorized/i)
    const other = `/header-media/${sampleIdOf("4::other")}`
    expect(await whyNot(admin.get(other))).toMatch(/no copy of this file/)
    expect(await whyNot(admin.upload(png, "image/gif", query))).toMatch(/JPEG or PNG/)
    expect(await whyNot(admin.upload(png, "application/pdf", query))).toMatch(/no file of type/)
    const large = Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)])
    expect(await whyNot(admin.upload(large, "image/png", query))).toMatch(/larger than 5 MB/)
    await shop.container().resolve(Modules.FILE).deleteFiles(basename(media.url))
    expect(await whyNot(admin.get(`/header-media/${sampleIdOf(media.handle)}`))).toMatch(
      /does not have "packed.png" any more/
    )
  })

  it("leaves the shop as a file and comes back as drafts, however large the file", async () => {
    const { id } = await aDraft()
    const { id: gone } = await aDraft({ language: "de" })
    const file = await admin.post("/export", { q: "order_packed" })
    expect(file).toMatchObject({ format: "medusa-plugin-whatsapp/templates", version: 1 })
    expect(file.templates).toMatchObject([{ language: "de" }, { language: "en" }])
    await admin.delete(gone)

    const many = Array.from({ length: 300 }, (_, at) => ({
      ...file.templates[0],
      name: `news_${at}`,
    }))
    const account_id = await admin.accountId()
    const sent = { account_id, file: { ...file, templates: [...file.templates, ...many] } }
    const { counts, results } = await admin.post("/import", sent)
    expect(counts).toMatchObject({ created: 301, same: 1, refused: 0 })
    expect(results[1]).toMatchObject({ id, outcome: "same", problems: [] })
    const { count, counts: byStatus } = await admin.get("?q=news_&limit=1&order=-name")
    expect({ count, byStatus }).toEqual({ count: 300, byStatus: { DRAFT: 300 } })
    expect(await whyNot(admin.post("/import", { account_id, file: { version: 2 } }))).toMatch(
      /^400/
    )
  })

  it("is read from Meta when somebody asks, and what changed is told", async () => {
    const { id, name, language } = await anApproved()
    shop.simulator().faults({ webhooks: { lose: 1 } })
    shop.simulator().putTemplate({ name, language, status: "PAUSED" })

    expect(await admin.post("/sync", {})).toMatchObject({ changed: 1, gone: 0, conflicts: 0 })
    expect(await admin.retrieve(id)).toMatchObject({ status: "PAUSED" })
  })
})
