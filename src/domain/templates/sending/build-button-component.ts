import type { ButtonComponent } from "../../../cloud-api/schemas"
import { placeholderNames } from "../placeholders"
import type { ButtonPart } from "../template-model"
import type { ButtonProducts, TemplateValues } from "../template-values"

/** One button of a send, or null when it goes as the template has it. */
export function buildButtonComponent(
  button: ButtonPart,
  at: number,
  value: string | undefined,
  values: Partial<TemplateValues> = {}
): ButtonComponent | null {
  const index = String(at)
  const common = { type: "button", index } as const
  const products = values.products?.[index]

  switch (button.type) {
    case "URL":
      if (!value || placeholderNames(button.url).length === 0) return null
      return { ...common, sub_type: "url", parameters: [{ type: "text", text: value }] }
    case "OTP":
      // Meta addresses the button of a one-time code as the URL button it is stored as.
      if (!value) return null
      return { ...common, sub_type: "url", parameters: [{ type: "text", text: value }] }
    case "COPY_CODE": {
      if (!value) return null
      const parameters = [{ type: "coupon_code" as const, coupon_code: value }]
      return { ...common, sub_type: "copy_code", parameters }
    }
    case "QUICK_REPLY": {
      if (!value) return null
      const parameters = [{ type: "payload" as const, payload: value }]
      return { ...common, sub_type: "quick_reply", parameters }
    }
    case "FLOW": {
      const { token, data } = values.flows?.[index] ?? {}
      const flow_token = token ?? value ?? "unused"
      const action = { flow_token, ...(data && { flow_action_data: data }) }
      return { ...common, sub_type: "flow", parameters: [{ type: "action", action }] }
    }
    case "CATALOG": {
      if (!products?.thumbnail) return null
      const action = { thumbnail_product_retailer_id: products.thumbnail }
      return { ...common, sub_type: "catalog", parameters: [{ type: "action", action }] }
    }
    case "MPM": {
      const action = productList(products ?? {})
      return { ...common, sub_type: "mpm", parameters: [{ type: "action", action }] }
    }
    case "ORDER_DETAILS": {
      if (!values.orderDetails) return null
      const action = { order_details: values.orderDetails }
      return { ...common, sub_type: "order_details", parameters: [{ type: "action", action }] }
    }
    case "VOICE_CALL": {
      if (!values.callMinutes) return null
      const parameters = [{ type: "ttl_minutes" as const, ttl_minutes: values.callMinutes }]
      return { ...common, sub_type: "voice_call", parameters }
    }
    default:
      return null
  }
}

/** The picture of a product list is the first product's when none is chosen. */
function productList({ thumbnail, sections = [] }: ButtonProducts) {
  return {
    thumbnail_product_retailer_id: thumbnail ?? sections[0]?.productIds[0] ?? "",
    sections: sections.map(({ title, productIds }) => ({
      ...(title && { title }),
      product_items: productIds.map((product_retailer_id) => ({ product_retailer_id })),
    })),
  }
}
