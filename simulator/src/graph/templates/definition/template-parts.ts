import { asObject, asObjects, asString, type JsonObject } from "../../../json"
import type { UploadedFile } from "../../../state/upload-store"

/** A definition sorted into its parts, with what the rules want to know beside it. */
export type TemplateParts = {
  language: string
  category: string
  isNamed: boolean
  ttlSeconds?: number
  /** Everything, in its order, with types and formats in upper case. */
  components: JsonObject[]
  header?: JsonObject
  bodies: JsonObject[]
  footer?: JsonObject
  buttons: JsonObject[]
  offer?: JsonObject
  cards?: JsonObject[]
  /** The file of an upload handle, when somebody did upload it. */
  findUpload: (handle: string) => UploadedFile | undefined
}

export type TemplateHead = Pick<
  TemplateParts,
  "language" | "category" | "isNamed" | "ttlSeconds" | "findUpload"
>

/** Sorts components that came with a request. */
export function sortParts(components: unknown, head: TemplateHead): TemplateParts {
  const all = asObjects(components).map(upperCaseNames)
  const find = (type: string) => all.find((component) => component.type === type)
  const carousel = find("CAROUSEL")
  return {
    ...head,
    components: all,
    header: find("HEADER"),
    bodies: all.filter(({ type }) => type === "BODY"),
    footer: find("FOOTER"),
    buttons: asObjects(find("BUTTONS")?.buttons),
    offer: asObject(find("LIMITED_TIME_OFFER")?.limited_time_offer),
    ...(carousel && { cards: asObjects(carousel.cards) }),
  }
}

/** Meta takes the names of kinds in any case and returns them in upper case. */
function upperCaseNames(component: JsonObject): JsonObject {
  const upper = (name: string) => {
    const value = asString(component[name])
    return value === undefined ? {} : { [name]: value.toUpperCase() }
  }
  return {
    ...component,
    ...upper("type"),
    ...upper("format"),
    ...upper("otp_type"),
    ...(component.buttons !== undefined && {
      buttons: asObjects(component.buttons).map(upperCaseNames),
    }),
    ...(component.cards !== undefined && {
      cards: asObjects(component.cards).map((card) => ({
        ...card,
        components: asObjects(card.components).map(upperCaseNames),
      })),
    }),
  }
}
