import type { CardForm, HeaderForm, TemplateForm, TextForm } from "./template-form"

export const NO_TEXT: TextForm = { text: "", variables: {} }

export const NO_HEADER: HeaderForm = { ...NO_TEXT, kind: "NONE", media: null, bindings: {} }

/** A card as it is added: with a picture, which every card of a carousel needs. */
export const NEW_CARD: Omit<CardForm, "id"> = {
  header: { ...NO_HEADER, kind: "IMAGE" },
  body: NO_TEXT,
  buttons: [],
}

/** What a new template starts from. */
export const EMPTY_FORM: TemplateForm = {
  accountId: "",
  name: "",
  language: "en",
  category: "UTILITY",
  parameterFormat: "NAMED",
  sendTtlSeconds: null,
  trigger: null,
  header: NO_HEADER,
  body: NO_TEXT,
  footer: { text: "" },
  offer: null,
  buttons: [],
  shelvedButtons: [],
  cards: [],
  authentication: { addSecurityRecommendation: true, codeExpirationMinutes: 10 },
  asksToCall: false,
  unknown: [],
  lastId: 0,
}
