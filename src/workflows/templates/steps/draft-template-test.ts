import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { parsePhoneNumber } from "../../../domain/contacts"
import { writtenIn } from "../../../domain/messages/drafting"
import type { TemplateDefinition } from "../../../domain/templates"
import { sendingState } from "../../../domain/templates/life"
import { previewTemplate, withTestFiles } from "../../../domain/templates/preview"
import type { MessageIntent } from "../../messages/message-intent"
import { whatsappModule } from "../../whatsapp-module"
import { findSampleUrls } from "../samples/find-sample-urls"
import { previewData } from "../preview/preview-data"

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
    if (template.status !== "APPROVED") throw refuse(whyNot(template.status))
    const sender = (await whatsapp.listSenders()).find(({ numberId }) => numberId === test.numberId)
    if (!sender) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Number ${test.numberId} was not found.`)
    }
    if (sender.accountId !== template.account_id) {
      throw refuse(
        `The template belongs to ${template.account_name}. Choose a number of that account.`
      )
    }
    const { defaultCountry } = await whatsapp.retrieveShopSettings()
    const number = parsePhoneNumber(test.phone, defaultCountry)
    if (!number.ok) throw new MedusaError(MedusaError.Types.INVALID_DATA, number.message)

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
function whyNot(status: string): string {
  if (status === "DRAFT") {
    return "Meta has not approved this template yet, and sends only approved ones. Submit it, and test it once it is approved."
  }
  const { reason } = sendingState({ status, pause: null })
  return [reason?.message, "Only approved templates can be sent.", reason?.remedy]
    .filter(Boolean)
    .join(" ")
}

function refuse(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}
