import type { ParameterFormat } from "../template-definition"
import type { BodyPart, FooterPart, OfferPart } from "../template-model"
import { asObject, asText, omit } from "./read-json"
import type { PartFormat } from "./restore"
import { readSamples, writeSamples } from "./samples"

/** How bodies are read and written: an authentication template's has no text of its own. */
export const bodyFormat = (parameterFormat: ParameterFormat): PartFormat<BodyPart> => ({
  read: (json) => ({
    text: asText(json.text),
    samples: readSamples(json.example, "body_text"),
    ...(typeof json.add_security_recommendation === "boolean" && {
      addSecurityRecommendation: json.add_security_recommendation,
    }),
    source: json,
  }),
  write: (body) => ({
    type: "BODY",
    ...(body.text !== "" && { text: body.text }),
    ...(body.addSecurityRecommendation !== undefined && {
      add_security_recommendation: body.addSecurityRecommendation,
    }),
    ...writeSamples(body, "body_text", parameterFormat),
  }),
  owns: ["type", "text", "add_security_recommendation", "example"],
})

/** How footers are read and written. */
export const footerFormat: PartFormat<FooterPart> = {
  read: (json) => ({
    text: asText(json.text),
    ...(typeof json.code_expiration_minutes === "number" && {
      codeExpirationMinutes: json.code_expiration_minutes,
    }),
    source: json,
  }),
  write: ({ text, codeExpirationMinutes }) => ({
    type: "FOOTER",
    ...(text !== "" && { text }),
    ...(codeExpirationMinutes && { code_expiration_minutes: codeExpirationMinutes }),
  }),
  owns: ["type", "text", "code_expiration_minutes"],
}

/** How offers are read and written. */
export const offerFormat: PartFormat<OfferPart> = {
  read: (json) => {
    const { text, has_expiration } = asObject(json.limited_time_offer) ?? {}
    return { text: asText(text), hasExpiration: has_expiration === true, source: json }
  },
  write: ({ text, hasExpiration, source }) => ({
    type: "LIMITED_TIME_OFFER",
    limited_time_offer: {
      ...omit(asObject(source?.limited_time_offer), ["text", "has_expiration"]),
      text,
      has_expiration: hasExpiration,
    },
  }),
  owns: ["type", "limited_time_offer"],
}
