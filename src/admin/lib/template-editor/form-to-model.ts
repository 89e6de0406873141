import { placeholderNames } from "../../../domain/templates/placeholders"
import type {
  BodyPart,
  CardPart,
  FooterPart,
  HeaderPart,
  TemplateModel,
  TextPart,
} from "../../../domain/templates/template-model"
import type { CardForm, HeaderForm, TemplateForm, TextForm } from "./template-form"

/** The template a form stands for, as the domain's rules, renderer and writer know it. */
export function toModel(form: TemplateForm): TemplateModel {
  const { name, language, category, parameterFormat, sendTtlSeconds } = form
  const basics = {
    name,
    language,
    category,
    parameterFormat,
    messageSendTtlSeconds: sendTtlSeconds,
    unknown: form.unknown,
    source: form.source,
  }
  return category === "AUTHENTICATION"
    ? { ...basics, ...authenticationParts(form) }
    : { ...basics, ...messageParts(form) }
}

type Parts = Pick<
  TemplateModel,
  "header" | "offer" | "body" | "footer" | "buttons" | "carousel" | "asksToCall"
>

function messageParts(form: TemplateForm): Parts {
  return {
    header: toHeader(form.header),
    offer: form.offer,
    body: toText(form.body),
    footer: toFooter(form),
    buttons: form.buttons.map(({ part }) => part),
    carousel: form.cards.map(toCard),
    asksToCall: form.asksToCall,
  }
}

/** Meta writes an authentication template itself: only its options and its button are chosen. */
function authenticationParts({ body, footer, authentication, buttons }: TemplateForm): Parts {
  const { addSecurityRecommendation, codeExpirationMinutes } = authentication
  const ownBody: BodyPart = {
    text: "",
    samples: {},
    source: body.source,
    addSecurityRecommendation,
  }
  const ownFooter: FooterPart = { text: "", source: footer.source, codeExpirationMinutes }
  return {
    header: null,
    offer: null,
    body: ownBody,
    footer: codeExpirationMinutes === null ? null : ownFooter,
    buttons: buttons.map(({ part }) => part),
    carousel: [],
    asksToCall: false,
  }
}

function toFooter({ footer }: TemplateForm): FooterPart | null {
  return footer.text === "" ? null : footer
}

function toHeader(header: HeaderForm): HeaderPart | null {
  const { kind, media, source } = header
  switch (kind) {
    case "NONE":
      return null
    case "TEXT":
      return { kind: "text", ...toText(header) }
    case "LOCATION":
      return { kind: "location", source }
    case "PRODUCT":
      return { kind: "product", source }
    default:
      return { kind: "media", format: kind, handle: media?.handle ?? null, source }
  }
}

function toText({ text, variables, source }: TextForm): TextPart {
  const samples = placeholderNames(text).flatMap((name) => {
    const sample = variables[name]?.sample
    return sample ? [[name, sample] as const] : []
  })
  return { text, samples: Object.fromEntries(samples), source }
}

function toCard({ header, body, buttons, source }: CardForm): CardPart {
  return {
    header: toHeader(header),
    body: body.text === "" ? null : toText(body),
    buttons: buttons.map(({ part }) => part),
    source,
  }
}
