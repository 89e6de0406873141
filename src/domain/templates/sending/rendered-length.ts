import { bodyLimitOf, couponLimitOf, lengthOf, LIMITS } from "../limits"
import type { ParameterProblem } from "../parameter-problem"
import { fillPlaceholders } from "../placeholders"
import { cardsToSend } from "../rendering/render-cards"
import { shownParts } from "../rendering/shown-parts"
import type { TemplateDefinition } from "../template-definition"
import type { ButtonPart } from "../template-model"
import type { TemplateValues } from "../template-values"
import { inCard } from "./values-of-cards"

/** Texts that grow beyond Meta's limits once their values are in (132005). */
export function findLengthProblems(
  definition: TemplateDefinition,
  values: TemplateValues
): ParameterProblem[] {
  const parts = shownParts(definition)
  const { header, body, buttons, carousel } = parts
  const coupon = couponLimitOf(parts)
  const headerText = header?.kind === "text" ? fillPlaceholders(header.text, values.header) : ""
  const bodyText = fillPlaceholders(body?.text ?? "", values.body)

  return [
    ...tooLong({ component: "header" }, "header", headerText, LIMITS.header),
    ...tooLong({ component: "body" }, "message", bodyText, bodyLimitOf(parts)),
    ...(definition.category === "AUTHENTICATION" ? codeTooLong(values) : []),
    ...buttons.flatMap((button, at) => buttonTooLong(button, at, values.buttons, coupon)),
    ...cardsToSend(carousel, values.cards).flatMap((part, card) => {
      const given = values.cards?.[card]
      const text = fillPlaceholders(part.body?.text ?? "", given?.body)
      return [
        ...tooLong({ component: "body", card }, `card ${card + 1}`, text, LIMITS.cardBody),
        ...part.buttons.flatMap((button, at) =>
          buttonTooLong(button, at, given?.buttons, coupon, card)
        ),
      ]
    }),
  ]
}

function codeTooLong(values: TemplateValues): ParameterProblem[] {
  const [variable = "1", code = ""] = Object.entries(values.body)[0] ?? []
  return tooLong({ component: "body", variable }, "code", code, LIMITS.oneTimeCode)
}

function buttonTooLong(
  button: ButtonPart,
  at: number,
  values: Record<string, string> | undefined,
  couponLimit: number,
  card?: number
): ParameterProblem[] {
  const variable = String(at)
  const value = values?.[variable] ?? ""
  const place = { component: "button" as const, variable, ...inCard(card) }
  if (button.type === "COPY_CODE") return tooLong(place, "code", value, couponLimit)
  if (button.type !== "URL") return []
  const url = button.url.replace(/\{\{[^{}]*\}\}/, () => value)
  return tooLong(place, `address of the button "${button.text}"`, url, LIMITS.url)
}

type Place = Pick<ParameterProblem, "component" | "card"> & { variable?: string }

function tooLong(
  { component, variable = null, card }: Omit<Place, "variable"> & { variable?: string | null },
  what: string,
  text: string,
  limit: number
): ParameterProblem[] {
  const length = lengthOf(text)
  if (length <= limit) return []
  const message = `The ${what} is ${length} characters long with these values; at most ${limit} are allowed.`
  return [{ component, variable, ...inCard(card), rule: "too_long", message }]
}
