import { recase, upperCase } from "../shared/recase"

/** Meta takes a component's names in any case and returns them in upper case. */
export function upperCaseTemplateEnums(component: unknown): unknown {
  const recased = recase(component, ["type", "format"], upperCase)
  if (!hasButtons(recased)) return recased
  return {
    ...recased,
    buttons: recased.buttons.map((button) =>
      recase(button, ["type", "otp_type", "icon"], upperCase)
    ),
  }
}

function hasButtons(value: unknown): value is { buttons: unknown[] } {
  return (
    typeof value === "object" &&
    value !== null &&
    Array.isArray((value as { buttons?: unknown }).buttons)
  )
}
