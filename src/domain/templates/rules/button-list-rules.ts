import { BUTTON_COUNTS, LIMITS } from "../limits"
import type { ButtonPart } from "../template-model"
import { buttonListsOf } from "./places"
import type { Finding, TemplateRule } from "./template-rule"
import { when } from "./template-rule"

/** Rules for buttons that stand together: how many, of which kinds, in which order. */
export const BUTTON_LIST_RULES: readonly TemplateRule[] = [
  {
    id: "buttons_too_many",
    where: "buttons",
    severity: "error",
    message: "There are {{count}} buttons; {{limit}} are allowed.",
    remedy: "Remove some.",
    find: ({ model: { buttons } }) =>
      when(buttons.length > LIMITS.buttons, {
        params: { count: buttons.length, limit: LIMITS.buttons },
      }),
  },
  {
    id: "buttons_too_many_of_a_kind",
    where: "buttons",
    severity: "error",
    message: "There are too many buttons of the kind {{kind}}; {{limit}} may stand together.",
    remedy: "Remove the ones too many.",
    find: inLists((buttons) =>
      Object.entries(BUTTON_COUNTS).flatMap(([kind, limit]) => {
        const places = [...buttons.entries()].filter(([, { type }]) => type === kind)
        return places.slice(limit).map(([button]) => ({ button, params: { kind, limit } }))
      })
    ),
  },
  {
    id: "quick_replies_apart",
    where: "buttons",
    severity: "error",
    message: "Quick replies stand on both sides of other buttons.",
    remedy: "Put all quick replies before the other buttons, or all of them after.",
    find: inLists((buttons) => {
      const isReply = buttons.map(({ type }) => type === "QUICK_REPLY")
      const changes = isReply.flatMap((reply, at) =>
        at > 0 && reply !== isReply[at - 1] ? [at] : []
      )
      return when(changes.length > 1, { button: changes[1] })
    }),
  },
  {
    id: "button_text_twice",
    where: "buttons",
    severity: "error",
    message: "Two buttons say {{text}}.",
    remedy: "Give each button words of its own.",
    find: inLists((buttons) => {
      const texts = buttons.map(({ text }) => text?.trim())
      return texts.flatMap((text, button) =>
        when(Boolean(text) && texts.indexOf(text) < button, {
          button,
          field: "text",
          params: { text: text ?? "" },
        })
      )
    }),
  },
]

function inLists(find: (buttons: readonly ButtonPart[]) => Finding[]): TemplateRule["find"] {
  return ({ model }) =>
    buttonListsOf(model).flatMap(({ buttons, place }) =>
      find(buttons).map((finding) => ({ ...finding, ...place }))
    )
}
