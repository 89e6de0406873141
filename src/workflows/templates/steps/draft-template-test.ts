import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { parsePhoneNumber } from "../../../domain/contacts"
import { writtenIn } from "../../../domain/messages/drafting"
import type { TemplateDefinition } from "../../../domain/templates"
import { previewTemplate, withTestFiles } from "../../../domain/templates/preview"
import type { MessageIntent } from "../../messages/message-intent"
import { whatsappModule } from "../../whatsapp-module"
import { findSampleUrls } from "../samples/find-sample-urls"
import { previewData } from "../preview/preview-data"
import { refused } from "../../../modules/whatsapp"

export interface TemplateTest {
  templateId: string
  numberId: string
  /** As a person typed it. */
  phone: string
  /** The number of an order whose data fills it; samples without one. */
  order?: string
  /** One for each press. */
  requestId: string
}

/** Writes a test of an approved template, filled as its event would fill it. */
export const draftTemplateTestStep = createStep(
  "draft-whatsapp-template-test",
  async (test: TemplateTest, { container }) => {
    const whatsapp = whatsappModule(container)
    const template = await whatsapp.retrieveTemplate(test.templateId)
    if (template.status !== "APPROVED") throw whyNot(template.status)
    const sender = (await whatsapp.listSenders()).find(({ numberId }) => numberId === test.numberId)
    if (!sender) {
      throw refused("NOT_FOUND", "number_not_found", { id: test.numberId })
    }
    if (sender.accountId !== template.account_id) {
      throw refused("NOT_ALLOWED", "number_of_other_account", { account: template.account_name })
    }
    const { defaultCountry } = await whatsapp.retrieveShopSettings()
    const number = parsePhoneNumber(test.phone, defaultCountry)
    if (!number.ok) throw refused("INVALID_DATA", `phone_${number.reason}`)

    const { name, language, trigger, bindings } = template
    const { category, parameterFormat, components, headerMedia } = template.content
    const definition = {
      ...{ name, language, category, parameterFormat, components },
    } as unknown as TemplateDefinition
    const data = await previewData(container, { trigger, order: test.order })
    const { context, locale, currencyCode } = data
    const { values: filled } = previewTemplate({
      ...{ definition, bindings, context, currencyCode },
      locale: writtenIn(language, locale),
    })
    const values = withTestFiles(definition, filled, {
      kept: headerMedia,
      urls: await findSampleUrls(container, components),
      isSampled: data.source === "sample",
    })
    const intent: MessageIntent = {
      cause: `test:${test.requestId}`,
      to: { phone: number.e164 },
      // Like a code, it is asked for by whoever enters the number, and needs no standing consent.
      purpose: "authentication",
      content: { kind: "template", name, language, values },
      numberId: test.numberId,
    }
    return new StepResponse(intent)
  }
)

/** What can be tested is what shoppers would get. */
function whyNot(status: string) {
  return refused("NOT_ALLOWED", status === "DRAFT" ? "not_approved_yet" : "not_approved")
}
