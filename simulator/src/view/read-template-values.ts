import type { CardValues, TemplateValues } from "../../../src/domain/templates"
import { asObject, asObjects, asString, type JsonObject } from "../json"

/** The values of a send's components, keyed as the renderer wants them. */
export function readTemplateValues(components: JsonObject[]): TemplateValues {
  const values: TemplateValues = { body: {} }
  for (const component of components) {
    const parameters = asObjects(component.parameters)
    const first = parameters[0] ?? {}
    switch ((asString(component.type) ?? "").toLowerCase()) {
      case "header":
        readHeader(values, parameters)
        break
      case "body":
        values.body = readTexts(parameters)
        break
      case "button":
        readButton(values, asString(component.index) ?? "0", first)
        break
      case "limited_time_offer":
        values.offerExpiresAt = readExpiry(first)
        break
      case "carousel":
        values.cards = asObjects(component.cards).map(readCard)
    }
  }
  return values
}

/** A card is a small template: its parts are filled as a template's are. */
function readCard(card: JsonObject): CardValues {
  const { headerMedia, headerProduct, body, buttons } = readTemplateValues(
    asObjects(card.components)
  )
  return {
    ...(headerMedia && { headerMedia }),
    ...(headerProduct && { headerProduct }),
    body,
    ...(buttons && { buttons }),
  }
}

function readExpiry(parameter: JsonObject): number | undefined {
  const at = Number(asObject(parameter.limited_time_offer)?.expiration_time_ms)
  return Number.isFinite(at) ? at : undefined
}

function readTexts(parameters: JsonObject[]): Record<string, string> {
  return Object.fromEntries(
    parameters.map((parameter, index) => [
      asString(parameter.parameter_name) ?? String(index + 1),
      readText(parameter),
    ])
  )
}

/** Phones write currencies and dates in their own way; the fallback is what all can show. */
function readText(parameter: JsonObject): string {
  const special = asObject(parameter.currency) ?? asObject(parameter.date_time)
  return asString(special?.fallback_value) ?? asString(parameter.text) ?? ""
}

function readHeader(values: TemplateValues, parameters: JsonObject[]): void {
  const first = parameters[0] ?? {}
  const kind = asString(first.type) ?? "text"
  const content = asObject(first[kind]) ?? {}
  if (kind === "text") {
    values.header = readTexts(parameters)
  } else if (kind === "location") {
    values.headerLocation = {
      latitude: asString(content.latitude) ?? "",
      longitude: asString(content.longitude) ?? "",
      name: asString(content.name),
      address: asString(content.address),
    }
  } else if (kind === "product") {
    values.headerProduct = {
      productId: asString(content.product_retailer_id) ?? "",
      catalogId: asString(content.catalog_id) ?? "",
    }
  } else {
    const filename = asString(content.filename)
    const id = asString(content.id)
    values.headerMedia = id ? { id, filename } : { link: asString(content.link) ?? "", filename }
  }
}

function readButton(values: TemplateValues, index: string, parameter: JsonObject): void {
  const value =
    asString(parameter.text) ?? asString(parameter.payload) ?? asString(parameter.coupon_code)
  if (value !== undefined) values.buttons = { ...values.buttons, [index]: value }
}
