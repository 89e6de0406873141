import { asObjects, asString, type JsonObject } from "../../json"
import { GraphError } from "../graph-error"
import type { ExpectedButton } from "./template-expectations"

/** What a button of the template is called in a send; one-time codes are addressed as links. */
const subTypes: Record<string, string> = {
  URL: "url",
  OTP: "url",
  QUICK_REPLY: "quick_reply",
  COPY_CODE: "copy_code",
  FLOW: "flow",
  CATALOG: "catalog",
  MPM: "mpm",
  SPM: "product",
  VOICE_CALL: "voice_call",
  ORDER_DETAILS: "order_details",
}

/** Buttons with a variable must get it, at their position; the others need nothing. */
export function checkButtonParameters(expected: ExpectedButton[], components: JsonObject[]): void {
  const received = components.filter(
    (component) => asString(component.type)?.toLowerCase() === "button"
  )
  for (const component of received) checkPosition(expected, component)
  for (const button of expected) {
    if (!button.needsParameter) continue
    const given = received.find((component) => Number(component.index ?? 0) === button.index)
    if (asObjects(given?.parameters).length === 0) {
      throw new GraphError({
        code: 131008,
        details: `buttons: Button at index ${button.index} of type ${subTypes[button.type] ?? button.type} requires a parameter`,
      })
    }
  }
}

function checkPosition(expected: ExpectedButton[], component: JsonObject): void {
  const index = Number(component.index ?? 0)
  const button = expected[index]
  const subType = asString(component.sub_type)?.toLowerCase()
  if (button && subTypes[button.type] === subType) {
    if (button.type !== "URL" || button.needsParameter) return
    throw new GraphError({
      code: 132000,
      details: `buttons: Button at index ${index} of type url does not take a parameter`,
    })
  }
  throw new GraphError({
    code: 132012,
    details: `buttons: no button of type ${subType ?? "unknown"} at index ${index}`,
  })
}
