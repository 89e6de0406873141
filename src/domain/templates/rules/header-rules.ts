import { lengthOf, LIMITS } from "../limits"
import { placeholderNames } from "../placeholders"
import type { HeaderPart } from "../template-model"
import { headersOf } from "./places"
import type { Finding, RuleSubject, TemplateRule } from "./template-rule"
import { when } from "./template-rule"

const MARKS = /[*~`]|(^|\s)_\S|\S_(\s|$)|\p{Extended_Pictographic}/u

/** Rules for headers, of the template and of its cards. */
export const HEADER_RULES: readonly TemplateRule[] = [
  {
    id: "header_missing_text",
    where: "header",
    severity: "error",
    message: "The header is empty.",
    remedy: "Write a title, or remove the header.",
    find: inTextHeaders(({ text }) => when(text.trim() === "")),
  },
  {
    id: "header_too_long",
    where: "header",
    severity: "error",
    message: "The header has {{length}} characters; {{limit}} are allowed.",
    remedy: "Shorten it.",
    find: inTextHeaders(({ text }) =>
      when(lengthOf(text) > LIMITS.header, {
        params: { length: lengthOf(text), limit: LIMITS.header },
      })
    ),
  },
  {
    id: "header_too_many_variables",
    where: "header",
    severity: "error",
    message: "The header has more than one variable.",
    remedy: "Keep one and move the others into the text.",
    find: inTextHeaders(({ text }) => when(placeholderNames(text).length > 1)),
  },
  {
    id: "header_line_break",
    where: "header",
    severity: "error",
    message: "The header has more than one line.",
    remedy: "Take out line breaks and tabs.",
    find: inTextHeaders(({ text }) => when(/[\n\r\t]/.test(text))),
  },
  {
    id: "header_marks",
    where: "header",
    severity: "warning",
    message: "Meta may reject a header with emoji or formatting marks.",
    remedy: "Keep emoji and the marks * _ ~ and ` for the text below.",
    find: inTextHeaders(({ text }) => when(MARKS.test(text.replace(/\{\{[^{}]*\}\}/g, "x")))),
  },
  {
    id: "header_sample_missing",
    where: "header",
    severity: "error",
    message: "The header has no sample file, which Meta's reviewers look at.",
    remedy: "Upload a file like the ones that will be sent, with nobody's real data.",
    find: ({ model }) =>
      headersOf(model).flatMap(({ header, place }) =>
        when(header.kind === "media" && !header.handle, { ...place, field: "handle" })
      ),
  },
  {
    id: "header_gif",
    where: "header",
    severity: "warning",
    message: "Moving pictures are only delivered as marketing, by Meta's Marketing Messages API.",
    remedy: "Use a picture or a video, unless the number sends its marketing that way.",
    find: ({ model }) =>
      headersOf(model).flatMap(({ header, place }) =>
        when(header.kind === "media" && header.format === "GIF", place)
      ),
  },
  {
    id: "header_product_alone",
    where: "header",
    severity: "error",
    message: "A product stands in a header only above a button to view it.",
    remedy: "Add a button for a single product, or take another kind of header.",
    find: ({ model: { header, buttons } }) =>
      when(header?.kind === "product" && !buttons.some(({ type }) => type === "SPM")),
  },
]

type TextHeader = Extract<HeaderPart, { kind: "text" }>

function inTextHeaders(find: (header: TextHeader) => Finding[]): TemplateRule["find"] {
  return ({ model }: RuleSubject) =>
    headersOf(model).flatMap(({ header, place }) =>
      header.kind === "text"
        ? find(header).map((finding) => ({ field: "text", ...finding, ...place }))
        : []
    )
}
