import { asObject, asObjects, asString, type JsonObject } from "../../json"
import { GraphError } from "../graph-error"
import { isLongerThan } from "../messages/count-characters"

const edgeVariable = /^\s*\{\{[^{}]+\}\}|\{\{[^{}]+\}\}\s*$/

/** Checks what Meta rejects on the spot, and answers the components as Meta gives them back. */
export function readComponents(components: unknown): JsonObject[] {
  const read = asObjects(components).map(upperCaseType)
  const bodies = read.filter((component) => component.type === "BODY")
  if (bodies.length !== 1)
    throw refusal(
      2388072,
      "Message template body is required",
      "A template needs exactly one body."
    )
  const text = asString(bodies[0]?.text)
  if (text !== undefined) checkBody(text, bodies[0] ?? {})
  return read
}

function upperCaseType(component: JsonObject): JsonObject {
  const format = asString(component.format)?.toUpperCase()
  return {
    ...component,
    type: asString(component.type)?.toUpperCase(),
    ...(format !== undefined && { format }),
    ...(component.buttons !== undefined && {
      buttons: asObjects(component.buttons).map(upperCaseType),
    }),
  }
}

function checkBody(text: string, body: JsonObject): void {
  if (isLongerThan(text, 1024)) {
    throw refusal(2388040, "Character limit exceeded", "The body has more than 1024 characters.")
  }
  if (edgeVariable.test(text)) {
    throw refusal(
      2388299,
      "Variables at the edge",
      "Variables can't be at the start or end of the template."
    )
  }
  const example = asObject(body.example)
  if (text.includes("{{") && !example?.body_text && !example?.body_text_named_params) {
    throw refusal(2388072, "Message template body is incomplete", "Variables need an example.")
  }
}

export const refusal = (subcode: number, userTitle: string, userMessage: string) =>
  new GraphError({
    code: 100,
    subcode,
    message: "Invalid parameter",
    isTransient: false,
    userTitle,
    userMessage,
  })
