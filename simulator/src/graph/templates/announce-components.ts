import { asObjects, asString } from "../../json"
import type { BusinessAccount } from "../../state/business-account"
import type { StoredTemplate } from "../../state/stored-template"
import { announceField } from "../../webhooks/announce-field"
import type { World } from "../../world"
import { idsOf } from "./announce-template"

/** Tells the new text of a template that was edited. */
export function announceComponents(
  world: World,
  account: BusinessAccount,
  template: StoredTemplate
): void {
  const find = (type: string) => template.components.find((component) => component.type === type)
  const title = asString(find("HEADER")?.text)
  const footer = asString(find("FOOTER")?.text)
  const buttons = asObjects(find("BUTTONS")?.buttons).map((button) => ({
    message_template_button_type: button.type,
    message_template_button_text: button.text,
    message_template_button_url: button.url,
    message_template_button_phone_number: button.phone_number,
  }))
  announceField(world, account.id, "message_template_components_update", {
    ...idsOf(template),
    ...(title !== undefined && { message_template_title: title }),
    message_template_element: asString(find("BODY")?.text) ?? "",
    ...(footer !== undefined && { message_template_footer: footer }),
    ...(buttons.length > 0 && { message_template_buttons: buttons }),
  })
}
