import { renderBindings } from "../../../automations/render-bindings"
import { findTrigger } from "../../../automations/triggers"
import { validateParameters } from "../../validate-parameters"
import { LIBRARY_ENTRIES } from "./library-entries"

const LONG = "W".repeat(500)
const MUCH = "123456789012345678.99"

/** Texts as long and amounts as large as they can be; addresses, dates and codes as they are. */
function stretch(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return Array.from({ length: 50 }, () => stretch(value[0]))
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, stretch(it, name)]))
  }
  if (/_total$|^total$|amount|balance/.test(key)) return MUCH
  if (typeof value === "number") return 1_000_000_000
  return /name|title|offer|message|answer|subject|place/.test(key) ? LONG : value
}

describe("a ready-made template", () => {
  it.each(LIBRARY_ENTRIES)(
    "fits as $name in $language even when everything is as long as it can be",
    ({ template, language, definition }) => {
      const filled = renderBindings({
        bindings: template.bindings,
        context: stretch(findTrigger(template.trigger)?.sampleContext) as Record<string, unknown>,
        locale: language,
        currencyCode: "usd",
      })
      if (!filled.ok) throw new Error(JSON.stringify(filled.problems))
      expect(validateParameters(definition, filled.values)).toEqual([])
    }
  )
})
