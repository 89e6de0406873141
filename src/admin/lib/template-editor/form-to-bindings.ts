import type { AdminTemplateBindings } from "../../../contract"
import { placeholderNames } from "../../../domain/templates/placeholders"
import type { TemplateForm, TextForm } from "./template-form"

/** How the event's data fills the variables that are in use; null when nothing is bound. */
export function toBindings(form: TemplateForm): AdminTemplateBindings | null {
  const header = form.header.kind === "TEXT" ? bindingsOf(form.header) : {}
  const body = bindingsOf(form.body)
  const buttons = Object.fromEntries(
    form.buttons.flatMap(({ binding }, index) => (binding ? [[String(index), binding]] : []))
  )
  const isBound = [header, body, buttons].some((part) => Object.keys(part).length > 0)
  if (!isBound) return null
  return {
    ...(Object.keys(header).length > 0 && { header }),
    body,
    ...(Object.keys(buttons).length > 0 && { buttons }),
  }
}

function bindingsOf({ text, variables }: TextForm): Record<string, string> {
  const bound = placeholderNames(text).flatMap((name) => {
    const binding = variables[name]?.binding
    return binding ? [[name, binding] as const] : []
  })
  return Object.fromEntries(bound)
}
