import { asObject, asObjects, asString, type JsonObject } from "../../json"
import type { StoredTemplate } from "../../state/stored-template"
import type { World } from "../../world"

const mediaNotFetched = 131053
const marketingHeldBack = 131049

/** What a message that is taken now will fail with, if anything. */
export function laterFailure(
  world: World,
  message: JsonObject,
  waId: string,
  template: StoredTemplate | undefined
): number | undefined {
  const isMarketing = template?.category === "MARKETING"
  if (world.config.usMarketingPaused && isMarketing && waId.startsWith("1")) {
    return marketingHeldBack
  }
  const link = linkOf(message, template)
  // Meta fetches links after it has answered; hosts under `.invalid` never resolve.
  return link && isUnreachable(link) ? mediaNotFetched : undefined
}

function linkOf(message: JsonObject, template: StoredTemplate | undefined): string | undefined {
  if (!template) return asString(asObject(message[asString(message.type) ?? ""])?.link)
  const components = asObjects(asObject(message.template)?.components)
  const header = components.find((component) => component.type === "header")
  const parameter = asObjects(header?.parameters)[0]
  return asString(asObject(parameter?.[asString(parameter.type) ?? ""])?.link)
}

const isUnreachable = (link: string) =>
  link.includes(".invalid") && URL.canParse(link) && new URL(link).hostname.endsWith(".invalid")
