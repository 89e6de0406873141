import type { ButtonPart, CardPart, HeaderPart, TextPart } from "../template-model"
import type { TemplateModel } from "../template-model"
import { canonicalJson } from "./canonical-json"
import { nameOfUnknown } from "./component-kind"
import { asObject, omit } from "./read-json"
import type { TemplateChange } from "./template-change"

/** Something a template says, and where. */
export interface TemplateFact {
  component: TemplateChange["component"]
  field: string | null
  value: string
}

type Facts = TemplateFact[]

/** What a template says beside its buttons and cards. */
export function factsOf(model: TemplateModel): Facts {
  const { header, offer, body, footer, asksToCall, unknown } = model
  return [
    fact("name", null, model.name),
    fact("language", null, model.language),
    fact("category", null, model.category),
    fact("template", "parameterFormat", model.parameterFormat),
    ...some("ttl", null, model.messageSendTtlSeconds),
    ...headerFacts(header),
    ...(offer ? [fact("offer", "text", offer.text)] : []),
    ...(offer?.hasExpiration ? [fact("offer", "hasExpiration", "yes")] : []),
    ...textFacts("body", body),
    ...(body?.addSecurityRecommendation ? [fact("body", "securityRecommendation", "yes")] : []),
    ...some("footer", "text", footer?.text),
    ...some("footer", "codeExpirationMinutes", footer?.codeExpirationMinutes),
    ...(asksToCall ? [fact("template", "callPermissionRequest", "yes")] : []),
    ...unknown.map(({ json }) => fact("unknown", nameOfUnknown(json), canonicalJson(json))),
  ]
}

/** What a card says beside its buttons. */
export function cardFacts({ header, body, unknown = [] }: CardPart): Facts {
  return [
    ...headerFacts(header),
    ...textFacts("body", body),
    ...unknown.map(({ json }) => fact("unknown", nameOfUnknown(json), canonicalJson(json))),
  ]
}

/** What a button says. */
export function buttonFacts(button: ButtonPart): Facts {
  if (button.type === "UNKNOWN") return [fact("buttons", null, canonicalJson(button.source))]
  return Object.entries(omit(button, ["source"])).flatMap(([field, value]) =>
    some("buttons", field, asObject(value) || Array.isArray(value) ? canonicalJson(value) : value)
  )
}

function headerFacts(header: HeaderPart | null): Facts {
  switch (header?.kind) {
    case "text":
      return [fact("header", "format", "TEXT"), ...textFacts("header", header)]
    case "media": {
      // Meta signs the address of a sample anew each time it is read.
      const handle = header.handle?.split("?")[0]
      return [fact("header", "format", header.format), ...some("header", "handle", handle)]
    }
    case "location":
    case "product":
      return [fact("header", "format", header.kind.toUpperCase())]
    case undefined:
      return []
  }
}

function textFacts(component: "header" | "body", part: TextPart | null): Facts {
  if (!part) return []
  const samples = Object.entries(part.samples).map(([name, sample]) => `${name}: ${sample}`)
  return [
    fact(component, "text", part.text),
    ...some(component, "samples", samples.sort().join(", ")),
  ]
}

const fact = (component: TemplateFact["component"], field: string | null, value: string) => ({
  component,
  field,
  value,
})

function some(component: TemplateFact["component"], field: string | null, value: unknown): Facts {
  if (value === undefined || value === null || value === "") return []
  return [fact(component, field, typeof value === "string" ? value : JSON.stringify(value))]
}
