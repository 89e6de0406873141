import { authenticationTexts } from "../authentication-texts"
import { partsOf } from "../model/read-template"
import type { Parts } from "../model/read-parts"
import type { TemplateDefinition } from "../template-definition"
import type { ButtonPart } from "../template-model"

/** The parts of a template as people see them: with the texts Meta writes for one-time codes. */
export function shownParts(definition: TemplateDefinition): Parts {
  const parts = partsOf(definition)
  if (definition.category !== "AUTHENTICATION") return parts
  const { body, footer } = parts
  const texts = authenticationTexts(definition.language, {
    security: body?.addSecurityRecommendation === true,
    minutes: footer?.codeExpirationMinutes ?? undefined,
  })
  return {
    ...parts,
    body: { ...body, text: body?.text || texts.body, samples: { ...CODE, ...body?.samples } },
    footer: footer && { ...footer, text: footer.text || (texts.footer ?? "") },
    buttons: parts.buttons.map((button) =>
      button.type === "OTP" ? { ...button, text: button.text || texts.copy } : button
    ),
  }
}

const CODE = { "1": "123456" }

/** Whether a button copies or fills in a one-time code; Meta gives it back as a link to itself. */
export function carriesCode(button: ButtonPart): boolean {
  if (button.type === "OTP") return true
  return button.type === "URL" && /^https:\/\/www\.whatsapp\.com\/otp\//.test(button.url)
}
