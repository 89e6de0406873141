import type { BusinessAccount } from "../../state/business-account"
import type { StoredTemplate } from "../../state/stored-template"
import { GraphError } from "../graph-error"

/** The approved template of that name and language, or Meta's refusal. */
export function findSendableTemplate(
  account: BusinessAccount,
  name: string,
  language: string
): StoredTemplate {
  const template = account.templates.find(name, language)
  if (template?.status === "APPROVED") return template
  if (template?.status === "PAUSED") throw new GraphError({ code: 132015 })
  if (template?.status === "DISABLED") throw new GraphError({ code: 132016 })
  throw new GraphError({
    code: 132001,
    details: `template name (${name}) does not exist in ${language}`,
  })
}
