import { asObject, asObjects, asString, type JsonObject } from "../../json"
import type { StoredTemplate } from "../../state/stored-template"
import { countCharacters } from "../messages/count-characters"
import { usesIn, variablesIn, withoutVariables } from "./placeholders"

export type ExpectedButton = { index: number; type: string; needsParameter: boolean }

export type ExpectedBody = {
  variables: string[]
  /** Characters beside the variables. */
  fixedLength: number
  /** How often each variable stands in the text. */
  uses: ReadonlyMap<string, number>
}

/** Products are approved as two cards and sent as up to ten; pictures as they were approved. */
export type ExpectedCards = { least: number; most: number }

/** What a send of this template must carry. */
export type TemplateExpectations = {
  header: { format: string; variables: string[] } | undefined
  body: ExpectedBody
  buttons: ExpectedButton[]
  cards: ExpectedCards
}

const known = new WeakMap<StoredTemplate, TemplateExpectations>()

/** Read once for each version of a template: it is asked for with every message. */
export function expectationsOf(template: StoredTemplate): TemplateExpectations {
  let expectations = known.get(template)
  if (!expectations) {
    expectations = readExpectations(template)
    known.set(template, expectations)
  }
  return expectations
}

function readExpectations(template: StoredTemplate): TemplateExpectations {
  const header = componentOf(template, "HEADER")
  const body = asString(componentOf(template, "BODY")?.text) ?? ""
  return {
    header: header && {
      format: (asString(header.format) ?? "TEXT").toUpperCase(),
      variables: variablesIn(asString(header.text) ?? ""),
    },
    body: {
      // Authentication bodies are Meta's own text with the code as their one variable.
      variables: template.category === "AUTHENTICATION" ? ["1"] : variablesIn(body),
      fixedLength: countCharacters(withoutVariables(body)),
      uses: usesIn(body),
    },
    buttons: asObjects(componentOf(template, "BUTTONS")?.buttons).map(expectButton),
    cards: expectCards(asObjects(componentOf(template, "CAROUSEL")?.cards)),
  }
}

function expectCards(cards: JsonObject[]): ExpectedCards {
  const ofProducts = asObjects(cards[0]?.components).some(
    ({ format }) => asString(format)?.toUpperCase() === "PRODUCT"
  )
  return ofProducts ? { least: 1, most: 10 } : { least: cards.length, most: cards.length }
}

function expectButton(button: JsonObject, index: number): ExpectedButton {
  const type = (asString(button.type) ?? "").toUpperCase()
  const hasVariable = type === "URL" && variablesIn(asString(button.url) ?? "").length > 0
  return { index, type, needsParameter: hasVariable || type === "COPY_CODE" || type === "OTP" }
}

const componentOf = (template: StoredTemplate, type: string) =>
  template.components
    .map((component) => asObject(component) ?? {})
    .find((component) => asString(component.type)?.toUpperCase() === type)
