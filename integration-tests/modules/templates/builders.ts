import type { NewTemplate } from "../../../src/workflows"
import type WhatsappModuleService from "../../../src/modules/whatsapp/service"
import { META } from "../../shop/meta-identities"

export const ACTOR = "user_1"

/** An account whose templates are written. */
export async function anAccount(
  service: WhatsappModuleService,
  { wabaId, phoneNumberId }: { wabaId: string; phoneNumberId: string } = META
): Promise<string> {
  const { accountId } = await service.saveAccount({
    name: "Shop",
    ...{ wabaId, phoneNumberId },
    accessToken: META.accessToken,
    appSecret: META.appSecret,
  })
  return accountId
}

type Content = NewTemplate["content"]

/** What a template says: one sentence with a variable. */
export function saying(text: string, more: Partial<Content> = {}): Content {
  return {
    category: "UTILITY",
    parameterFormat: "NAMED",
    components: [
      {
        type: "BODY",
        text,
        example: { body_text_named_params: [{ param_name: "customer_name", example: "Maria" }] },
      },
    ],
    messageSendTtlSeconds: null,
    headerMedia: null,
    ...more,
  }
}

export const TEXT = "Hello {{customer_name}}, your order is packed and leaves today."

/** A draft in one language; answers its id. */
export async function aDraft(
  service: WhatsappModuleService,
  accountId: string,
  template: Partial<NewTemplate> = {}
): Promise<string> {
  const [created] = await service.createTemplates({
    templates: [
      { accountId, name: "order_packed", language: "en", content: saying(TEXT), ...template },
    ],
    actorId: ACTOR,
  })
  if (!created) throw new Error("The draft was not made.")
  return created.id
}

/** A template that Meta has approved; answers its id. */
export async function anApproved(
  service: WhatsappModuleService,
  accountId: string,
  { text = TEXT, name = "order_packed", metaTemplateId = "900000000000001" } = {}
): Promise<string> {
  const { category, parameterFormat, components } = saying(text)
  const [saved] = await service.saveTemplates(accountId, [
    {
      ...{ name, language: "en", status: "APPROVED", metaTemplateId },
      ...{ category, parameterFormat },
      components: components as never,
    },
  ])
  if (!saved) throw new Error("The template was not stored.")
  return saved.id
}

/** What the body of a template says. */
export function bodyOf({ components }: Pick<Content, "components">): unknown {
  return components.find(({ type }) => type === "BODY")?.text
}
