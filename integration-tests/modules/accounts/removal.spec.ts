import { generateEntityId } from "@medusajs/framework/utils"
import type { AdmittedMessage } from "../../../src/modules/whatsapp/operations/messages/admitted-message"
import { aMessage, aSender, people, TEMPLATE, type Sender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"

inModule({ name: "removal" }, ({ service, db }) => {
  let sender: Sender
  let contactId: string
  let sibling: string
  let stranger: string

  /** A number beside the sender's, and one of another account. */
  beforeEach(async () => {
    sender = await aSender(service, db())
    contactId = (await people(db(), 1))[0] ?? ""
    sibling = await aNumber(sender.accountId, "200000000000011")
    const { accountId } = await service.saveAccount({
      name: "Other",
      wabaId: "100000000000002",
      phoneNumberId: "200000000000002",
      accessToken: "other-access-token",
    })
    const others = await db()("whatsapp_phone_number").where({ account_id: accountId })
    stranger = others[0].id
  })

  async function aNumber(account_id: string, phone_number_id: string): Promise<string> {
    const id = generateEntityId(undefined, "wanum")
    await db()("whatsapp_phone_number").insert({ id, account_id, phone_number_id })
    return id
  }

  async function queue(overrides: Partial<AdmittedMessage> = {}): Promise<string> {
    const message = { ...aMessage({ sender, contactId }), ...overrides }
    await service.admitMessages([message])
    return message.id
  }

  const remove = (takesOver: string | null, numberIds = [sender.numberId]) =>
    service.removeSenders({ numberIds, takesOver, newDefault: takesOver })
  const read = (id: string) => db()("whatsapp_message").where({ id }).first()
  const teachStranger = async () => {
    const { account_id } = await db()("whatsapp_phone_number").where({ id: stranger }).first()
    const [template] = await service.saveTemplates(account_id, [
      {
        name: TEMPLATE,
        language: "en",
        category: "UTILITY",
        parameterFormat: "NAMED",
        components: [{ type: "BODY", text: "Thank you." }],
        status: "APPROVED",
      },
    ])
    return { accountId: account_id as string, templateId: template?.id }
  }

  it("moves what waits to a number of the same account", async () => {
    const [id, scheduled] = [
      await queue(),
      await queue({ status: "scheduled", sendAfter: new Date("2030-01-01") }),
    ]
    await remove(sibling)

    expect(await service.settleRemoved()).toEqual({ canceled: 0, moved: 2 })

    expect(await read(id)).toMatchObject({ status: "queued", number_id: sibling })
    expect(await read(scheduled)).toMatchObject({ status: "scheduled", number_id: sibling })
    const events = await db()("whatsapp_message_event").where({ message_id: id })
    expect(events).toContainEqual(expect.objectContaining({ reason: "number_moved" }))
  })

  it("moves templates to another account that has them approved, and cancels them elsewhere", async () => {
    const [first, second] = [await queue(), await queue({ templateName: "unknown_there" })]
    const { accountId, templateId } = await teachStranger()
    await remove(stranger)

    expect(await service.settleRemoved()).toEqual({ canceled: 1, moved: 1 })

    expect(await read(first)).toMatchObject({
      number_id: stranger,
      account_id: accountId,
      template_id: templateId,
    })
    expect(await read(second)).toMatchObject({ status: "canceled", reason: "number_removed" })
  })

  it("cancels what belongs to the number alone: replies, and people known by its portfolio's ids", async () => {
    await teachStranger()
    await queue({ type: "text", templateId: null, templateName: null })
    await queue({ recipient: "US.1349123456789" })
    await remove(stranger)

    expect(await service.settleRemoved()).toEqual({ canceled: 2, moved: 0 })
  })

  it("cancels everything when nobody takes over", async () => {
    const id = await queue()
    await remove(null)

    expect(await service.settleRemoved()).toEqual({ canceled: 1, moved: 0 })
    expect(await service.settleRemoved()).toEqual({ canceled: 0, moved: 0 })
    expect(await read(id)).toMatchObject({ status: "canceled" })
  })

  it("leaves what is on its way, and settles it when it comes back", async () => {
    const id = await queue()
    await db()("whatsapp_message").where({ id }).update({ status: "sending" })
    await remove(sibling)
    expect(await service.settleRemoved()).toEqual({ canceled: 0, moved: 0 })

    await db()("whatsapp_message").where({ id }).update({ status: "queued" })

    expect(await service.settleRemoved()).toEqual({ canceled: 0, moved: 1 })
  })

  it("follows a number that took over and was removed in its turn", async () => {
    const id = await queue()
    await remove(sibling)
    const third = await aNumber(sender.accountId, "200000000000013")
    await remove(third, [sibling])

    await service.settleRemoved()

    expect(await read(id)).toMatchObject({ number_id: third })
  })

  it("points automations to the number that takes over, or to none", async () => {
    const [{ id } = { id: "" }] = await service.ensureBuiltInAutomations([
      {
        key: "thanks",
        name: "Thanks",
        trigger: "order.placed",
        purpose: "order_updates",
        templateName: TEMPLATE,
        bindings: {},
      },
    ])
    await service.updateWhatsappAutomations({ id, number_id: sender.numberId })
    const numberOf = async () => (await db()("whatsapp_automation").where({ id }).first()).number_id

    expect(await remove(sibling)).toEqual({ automations: 1 })
    expect(await numberOf()).toBe(sibling)
    await remove(null, [sibling])
    expect(await numberOf()).toBeNull()
  })

  it("says before how many messages each number could take", async () => {
    await queue()
    await queue({ type: "text", templateId: null, templateName: null })

    const preview = await service.previewRemoval({ numberId: sender.numberId })

    expect(preview).toMatchObject({
      refusal: null,
      inFlight: 0,
      numbers: [{ id: sender.numberId, queued: 2, isDefault: true }],
    })
    const moves = Object.fromEntries(preview.others.map(({ id, moves }) => [id, moves]))
    expect(moves).toEqual({ [sibling]: 1, [stranger]: 0 })
  })

  it("keeps nothing of an account's secrets", async () => {
    await service.removeSenders({
      accountId: sender.accountId,
      numberIds: [sender.numberId, sibling],
      takesOver: null,
      newDefault: stranger,
    })

    const row = await db()("whatsapp_account").where({ id: sender.accountId }).first()
    expect(row).toMatchObject({ access_token_enc: null, app_secret_enc: null })
    expect((await service.defaultSender())?.numberId).toBe(stranger)
  })

  it("lets an account come back with the templates Meta has for it", async () => {
    const template = {
      name: "back_again",
      language: "en",
      category: "UTILITY" as const,
      parameterFormat: "NAMED" as const,
      components: [{ type: "BODY", text: "Thank you." }] as [{ type: "BODY"; text: string }],
      status: "APPROVED",
      metaTemplateId: "400000000000001",
    }
    await service.saveTemplates(sender.accountId, [template])
    await service.removeSenders({
      accountId: sender.accountId,
      numberIds: [sender.numberId, sibling],
      takesOver: null,
      newDefault: stranger,
    })

    const { accountId } = await service.saveAccount({
      name: "Again",
      wabaId: "100000000000001",
      phoneNumberId: "200000000000001",
      accessToken: "another-access-token",
    })

    expect(await service.saveTemplates(accountId, [template])).toHaveLength(1)
  })
})
