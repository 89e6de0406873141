import { asObject, asObjects, asString, type JsonObject } from "../../json"
import type { StoredTemplate } from "../../state/stored-template"
import type { World } from "../../world"

const otpAddress = "https://www.whatsapp.com/otp/code/"

/** A template as Meta answers it: samples as addresses to fetch, OTP buttons as links. */
export const presentTemplate = (world: World, template: StoredTemplate): JsonObject => ({
  ...template,
  components: template.components.map((component) => presentComponent(world, component)),
})

function presentComponent(world: World, component: JsonObject): JsonObject {
  const example = asObject(component.example)
  const handles = Array.isArray(example?.header_handle) ? example.header_handle : undefined
  return {
    ...component,
    ...(handles && {
      example: { ...example, header_handle: handles.map((handle) => sampleUrl(world, handle)) },
    }),
    ...(component.buttons !== undefined && {
      buttons: asObjects(component.buttons).map(presentButton),
    }),
    ...(component.cards !== undefined && {
      cards: asObjects(component.cards).map((card) => ({
        ...card,
        components: asObjects(card.components).map((part) => presentComponent(world, part)),
      })),
    }),
  }
}

function sampleUrl({ uploads, baseUrl }: World, handle: unknown): unknown {
  const key = uploads.keyOf(asString(handle) ?? "")
  return key === undefined ? handle : `${baseUrl}/_samples/${key}`
}

function presentButton(button: JsonObject): JsonObject {
  if (button.type !== "OTP") return button
  const kind = asString(button.otp_type) ?? "COPY_CODE"
  return {
    type: "URL",
    text: button.text,
    url: `${otpAddress}?otp_type=${kind}&code=otp{{1}}`,
    example: [`${otpAddress}?otp_type=${kind}&code=otp123456`],
  }
}
