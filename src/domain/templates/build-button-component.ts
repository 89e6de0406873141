import type { TemplateSendComponent } from "../../cloud-api/schemas"
import { buttonValue } from "./button-value"
import type { ParsedButton } from "./parse-template"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"

type ButtonComponent = Extract<TemplateSendComponent, { type: "button" }>

/** One button of a send, or null when it goes as the template has it. */
export function buildButtonComponent(
  parsed: ParsedButton,
  definition: TemplateDefinition,
  values: TemplateValues
): ButtonComponent | null {
  const value = buttonValue(parsed, definition, values)
  const common = { type: "button", index: String(parsed.index) } as const

  switch (parsed.button.type) {
    case "URL":
      if (!value || !parsed.hasVariable) return null
      return { ...common, sub_type: "url", parameters: [{ type: "text", text: value }] }
    case "OTP":
      // Meta addresses the button of a one-time code as the URL button it is stored as.
      if (!value) return null
      return { ...common, sub_type: "url", parameters: [{ type: "text", text: value }] }
    case "COPY_CODE":
      if (!value) return null
      return {
        ...common,
        sub_type: "copy_code",
        parameters: [{ type: "coupon_code", coupon_code: value }],
      }
    case "QUICK_REPLY":
      if (!value) return null
      return {
        ...common,
        sub_type: "quick_reply",
        parameters: [{ type: "payload", payload: value }],
      }
    case "FLOW":
      return {
        ...common,
        sub_type: "flow",
        parameters: [{ type: "action", action: { flow_token: value ?? "unused" } }],
      }
    default:
      return null
  }
}
