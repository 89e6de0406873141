import { buildSendComponents, type TemplateDefinition, type TemplateValues } from "../../templates"

/** The part of a request that is about its content. */
export type RequestContent = Record<string, unknown>

/** A filled template as the Cloud API takes it. */
export function templateContent(
  template: TemplateDefinition,
  values: TemplateValues
): RequestContent {
  const components = buildSendComponents(template, values)
  return {
    type: "template",
    template: {
      name: template.name,
      language: { code: template.language },
      ...(components.length > 0 && { components }),
    },
  }
}

interface Request {
  /** The message's id, which Meta echoes in every status of it. */
  id: string
  recipient: { kind: "phone" | "user_id"; address: string }
  content: RequestContent
}

/** The body of the request that sends a message, as the bytes that will leave. */
export function messageRequest({ id, recipient: { kind, address }, content }: Request): string {
  return JSON.stringify({
    messaging_product: "whatsapp",
    recipient_type: "individual",
    ...(kind === "phone" ? { to: address } : { recipient: address }),
    ...content,
    biz_opaque_callback_data: id,
  })
}
