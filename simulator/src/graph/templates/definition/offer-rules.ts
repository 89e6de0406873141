import { asString } from "../../../json"
import { isLongerThan } from "../../messages/count-characters"
import type { DefinitionRule } from "./definition-rule"
import type { TemplateParts } from "./template-parts"

const title = "Limited-time Offer is Incorrect"

/** Rules for a template with a limited-time offer. */
export const offerRules: readonly DefinitionRule<TemplateParts>[] = [
  {
    title,
    message: "Limited-time offers are for MARKETING templates only.",
    isBroken: ({ category }) => category !== "MARKETING",
  },
  {
    subcode: 2388040,
    title: "Character Limit Exceeded",
    message: "The text of a limited-time offer must have 1 to 16 characters.",
    isBroken: ({ offer }) => {
      const text = asString(offer?.text) ?? ""
      return text.trim() === "" || isLongerThan(text, 16)
    },
  },
  {
    title,
    message: "A template with a limited-time offer can have an IMAGE or VIDEO header, no other.",
    isBroken: ({ header }) =>
      header !== undefined && header.format !== "IMAGE" && header.format !== "VIDEO",
  },
  {
    title,
    message: "A template with a limited-time offer can't have a footer.",
    isBroken: ({ footer }) => footer !== undefined,
  },
  {
    title,
    message: "An offer that expires needs a COPY_CODE button, before its other buttons.",
    isBroken: ({ offer, buttons }) =>
      offer?.has_expiration === true && buttons[0]?.type !== "COPY_CODE",
  },
  {
    title,
    message: "A template with a limited-time offer takes COPY_CODE and URL buttons, no others.",
    isBroken: ({ buttons }) =>
      buttons.some(({ type }) => type !== "COPY_CODE" && type !== "URL") ||
      !buttons.some(({ type }) => type === "URL"),
  },
]
