import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { findAccount } from "../accounts/find-account"
import { badParameter } from "../messages/refusals"
import { authenticationTexts } from "../../../../src/domain/templates/authentication-texts"
import { TEMPLATE_LANGUAGES } from "./template-languages"

/** `GET /{account}/message_template_previews`: what Meta will write into authentication templates. */
export const previewTemplates: Handler = (call) => {
  findAccount(call)
  const { query } = call
  if (query.get("category")?.toUpperCase() !== "AUTHENTICATION") {
    throw badParameter("Param category must be AUTHENTICATION")
  }
  const given = query.get("languages")?.split(",").filter(Boolean) ?? []
  const unknown = given.find((language) => !TEMPLATE_LANGUAGES.has(language))
  if (unknown) throw badParameter(`Param languages: ${unknown} is unknown`)
  const minutes = query.get("code_expiration_minutes")
  const wanted = {
    security: query.get("add_security_recommendation") === "true",
    ...(minutes && { minutes: Number(minutes) }),
  }
  const languages = given.length > 0 ? given : [...TEMPLATE_LANGUAGES]
  return json({
    data: languages.map((language) => {
      const { body, footer, copy, autofill } = authenticationTexts(language, wanted)
      const buttons = [{ text: copy, autofill_text: autofill }]
      return { language, body, ...(footer !== undefined && { footer }), buttons }
    }),
  })
}
