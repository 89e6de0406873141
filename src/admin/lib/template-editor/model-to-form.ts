import type { AdminTemplateBindings, AdminTemplateHeaderMedia } from "../../../contract"
import type {
  ButtonPart,
  CardPart,
  HeaderPart,
  TemplateModel,
  TextPart,
} from "../../../domain/templates/template-model"
import { EMPTY_FORM, NO_HEADER, NO_TEXT } from "./empty-form"
import type {
  ButtonForm,
  CardForm,
  HeaderBindings,
  HeaderForm,
  TemplateForm,
  TextForm,
} from "./template-form"

interface Stored {
  accountId: string
  model: TemplateModel
  trigger: string | null
  bindings: AdminTemplateBindings | null
  headerMedia: AdminTemplateHeaderMedia | null
}

/** A stored template as the editor holds it. */
export function toForm({ accountId, model, trigger, bindings, headerMedia }: Stored): TemplateForm {
  let lastId = 0
  const nextId = () => `${++lastId}`
  const buttonsOf = (
    parts: readonly ButtonPart[],
    { buttons: bound = {}, products = {} }: Partial<AdminTemplateBindings>
  ) =>
    parts.map((part, at): ButtonForm => {
      const key = String(at)
      return { id: nextId(), part, binding: bound[key] ?? "", products: products[key] }
    })
  const cardOf = ({ header, body, buttons, source }: CardPart, at: number): CardForm => {
    const bound = bindings?.cards?.[at] ?? {}
    return {
      id: nextId(),
      header: toHeader(header, bound, null),
      body: body ? toText(body, bound.body ?? {}) : NO_TEXT,
      buttons: buttonsOf(buttons, bound),
      source,
    }
  }

  const { body, footer } = model
  const buttons = buttonsOf(model.buttons, bindings ?? {})
  const cards = model.carousel.map(cardOf)
  return {
    accountId,
    trigger,
    name: model.name,
    language: model.language,
    category: model.category,
    parameterFormat: model.parameterFormat,
    sendTtlSeconds: model.messageSendTtlSeconds ?? null,
    header: toHeader(model.header, bindings ?? {}, headerMedia),
    offer: model.offer,
    offerExpiresAt: bindings?.offerExpiresAt,
    body: body ? toText(body, bindings?.body ?? {}) : NO_TEXT,
    footer: { text: footer?.text ?? "", source: footer?.source },
    buttons,
    shelvedButtons: [],
    cards,
    authentication:
      model.category === "AUTHENTICATION"
        ? {
            addSecurityRecommendation: body?.addSecurityRecommendation ?? false,
            codeExpirationMinutes: footer?.codeExpirationMinutes ?? null,
          }
        : EMPTY_FORM.authentication,
    asksToCall: model.asksToCall,
    unknown: model.unknown,
    source: model.source,
    lastId,
  }
}

function toText({ text, samples, source }: TextPart, bound: Record<string, string>): TextForm {
  const names = new Set([...Object.keys(samples), ...Object.keys(bound)])
  const variables = [...names].map(
    (name) => [name, { sample: samples[name] ?? "", binding: bound[name] ?? "" }] as const
  )
  return { text, variables: Object.fromEntries(variables), source }
}

type BoundHeader = HeaderBindings & Pick<AdminTemplateBindings, "header">

function toHeader(
  header: HeaderPart | null,
  { header: ofText = {}, headerMedia, headerLocation, headerProduct }: BoundHeader,
  media: AdminTemplateHeaderMedia | null
): HeaderForm {
  const bindings = { headerMedia, headerLocation, headerProduct }
  switch (header?.kind) {
    case undefined:
      return NO_HEADER
    case "text":
      return { ...NO_HEADER, ...toText(header, ofText), kind: "TEXT" }
    case "location":
      return { ...NO_HEADER, kind: "LOCATION", bindings, source: header.source }
    case "product":
      return { ...NO_HEADER, kind: "PRODUCT", bindings, source: header.source }
    case "media":
      return {
        ...NO_HEADER,
        kind: header.format,
        media: media ?? metasFile(header.handle),
        bindings,
        source: header.source,
      }
  }
}

/** Meta answers with an address instead of the handle it was given. */
function metasFile(handle: string | null): AdminTemplateHeaderMedia | null {
  if (!handle) return null
  const url = /^https?:\/\//.test(handle) ? handle : null
  return { handle, url, file_name: "", mime_type: "" }
}
