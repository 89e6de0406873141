import { asObject, asObjects, asString, type JsonObject } from "../../json"
import type { StoredTemplate } from "../../state/stored-template"
import { GraphError } from "../graph-error"
import { countCharacters } from "../messages/count-characters"
import { checkButtonParameters } from "./check-button-parameters"
import { expectationsOf, type ExpectedBody, type ExpectedCards } from "./template-expectations"

const mostBody = 1024
const forbiddenInText = /[\n\t]| {5,}/
/** Parameters that are no plain text and may stand where one belongs. */
const otherTexts = ["currency", "date_time", "group_id"]

/** Refuses parameters that do not fit the template they are for. */
export function checkParameters(template: StoredTemplate, components: JsonObject[]): void {
  const expected = expectationsOf(template)
  const named = template.parameter_format === "NAMED"
  const header = findComponent(components, "header")
  if (expected.header && expected.header.format !== "TEXT") {
    checkMediaHeader(expected.header.format, header)
  } else {
    checkTexts("header", expected.header?.variables ?? [], header, named)
  }
  const body = findComponent(components, "body")
  checkTexts("body", expected.body.variables, body, named)
  checkButtonParameters(expected.buttons, components)
  checkCards(expected.cards, components)
  checkBodyLength(expected.body, body)
}

const findComponent = (components: JsonObject[], type: string) =>
  components.find((component) => asString(component.type)?.toLowerCase() === type)

function checkTexts(
  where: "header" | "body",
  variables: string[],
  component: JsonObject | undefined,
  named: boolean
): void {
  const parameters = asObjects(component?.parameters)
  if (parameters.length !== variables.length) {
    throw new GraphError({
      code: 132000,
      details:
        `${where}: number of localizable_params (${parameters.length}) does not match the ` +
        `expected number of params (${variables.length})`,
    })
  }
  for (const parameter of parameters) {
    checkText(where, parameter)
    if (named && !variables.includes(asString(parameter.parameter_name) ?? "")) {
      throw new GraphError({
        code: 132012,
        details: `${where}: parameter name '${String(parameter.parameter_name)}' is not in the template`,
      })
    }
  }
}

function checkText(where: string, parameter: JsonObject): void {
  const type = asString(parameter.type)
  if (type !== undefined && otherTexts.includes(type)) return
  if (type !== "text") {
    throw new GraphError({
      code: 132012,
      details: `${where}: Format mismatch, expected TEXT, received ${type?.toUpperCase() ?? "UNKNOWN"}`,
    })
  }
  const text = parameter.text
  if (typeof text !== "string" || text === "") {
    throw new GraphError({
      code: 131008,
      details: "Parameter of type text is missing text value",
    })
  }
  if (forbiddenInText.test(text)) {
    throw new GraphError({
      code: 132012,
      details: "Param text cannot have new-line/tab characters or more than 4 consecutive spaces",
    })
  }
}

function checkMediaHeader(format: string, component: JsonObject | undefined): void {
  const parameter = asObjects(component?.parameters)[0]
  const received = asString(parameter?.type)?.toUpperCase() ?? "UNKNOWN"
  if (received === format && asObject(parameter?.[received.toLowerCase()])) return
  throw new GraphError({
    code: 132012,
    details: `header: Format mismatch, expected ${format}, received ${received}`,
  })
}

function checkCards({ least, most }: ExpectedCards, components: JsonObject[]): void {
  const received = asObjects(findComponent(components, "carousel")?.cards).length
  if (received >= least && received <= most) return
  throw new GraphError({
    code: 132000,
    details: `carousel: number of cards (${received}) does not match the expected number (${most})`,
  })
}

function checkBodyLength(expected: ExpectedBody, component: JsonObject | undefined): void {
  let length = expected.fixedLength
  asObjects(component?.parameters).forEach((parameter, index) => {
    const name = asString(parameter.parameter_name) ?? String(index + 1)
    length += countCharacters(asString(parameter.text) ?? "") * (expected.uses.get(name) ?? 1)
  })
  if (length > mostBody) throw new GraphError({ code: 132005 })
}
