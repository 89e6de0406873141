import type { JsonObject } from "../../json"
import { authenticationTexts } from "../../../../src/domain/templates/authentication-texts"
import type { TemplateParts } from "./definition/template-parts"

/** The components of an authentication template with the texts Meta puts into them. */
export function writeAuthentication({ language, bodies, footer, buttons }: TemplateParts) {
  const security = bodies[0]?.add_security_recommendation === true
  const minutes = footer?.code_expiration_minutes
  const texts = authenticationTexts(language, {
    security,
    minutes: typeof minutes === "number" ? minutes : undefined,
  })
  const [button = {}] = buttons
  const components: JsonObject[] = [
    {
      type: "BODY",
      text: texts.body,
      add_security_recommendation: security,
      example: { body_text: [["123456"]] },
    },
  ]
  if (footer) components.push({ ...footer, text: texts.footer })
  components.push({ type: "BUTTONS", buttons: [{ ...button, text: button.text ?? texts.copy }] })
  return components
}
