import { asObject, asObjects, asString, type JsonObject } from "../../json"
import type { BusinessNumber } from "../../state/business-account"
import type { StoredTemplate } from "../../state/stored-template"
import type { World } from "../../world"
import { GraphError } from "../graph-error"
import { checkParameters } from "../templates/check-parameters"
import { findSendableTemplate } from "../templates/find-sendable-template"
import { missing } from "./refusals"

/** The template a message is made from, once its parameters fit. */
export function takeTemplate(
  world: World,
  number: BusinessNumber,
  message: JsonObject
): StoredTemplate {
  const sent = asObject(message.template)
  const name = asString(sent?.name)
  const language = asString(asObject(sent?.language)?.code)
  if (!name) throw missing("template.name")
  if (!language) throw missing("template.language.code")
  const account = world.accounts.get(number.accountId)
  if (!account) throw new GraphError({ code: 133010 })
  const template = findSendableTemplate(account, name, language)
  checkParameters(template, asObjects(sent?.components))
  if (template.category === "AUTHENTICATION" && asString(message.to) === undefined) {
    throw new GraphError({ code: 131062 })
  }
  return template
}
