import { asObject, asString, type JsonObject } from "../../../json"
import { refusal } from "../refusal"
import { checkRules } from "./definition-rule"
import type { TemplateParts } from "./template-parts"
import { headerTextRules } from "./text-rules"
import { readText } from "./text-subject"

const mostText = 60
const mediaTypes: Record<string, RegExp> = {
  IMAGE: /^image\//,
  VIDEO: /^video\//,
  GIF: /^video\//,
  DOCUMENT: /^application\/pdf$/,
}
const withoutSample = ["LOCATION", "PRODUCT"]

/** A header is one text, a place, a product, or a file somebody uploaded. */
export function checkHeader(header: JsonObject, parts: TemplateParts): void {
  const format = asString(header.format) ?? ""
  if (format === "TEXT") {
    const { isNamed, language } = parts
    return checkRules(
      headerTextRules,
      readText(header, "header_text", { isNamed, language, most: mostText })
    )
  }
  if (withoutSample.includes(format)) return
  const isOfFormat = mediaTypes[format]
  if (!isOfFormat) {
    throw refusal(2388047, headerTitle, `The header format ${format || "(none)"} does not exist.`)
  }
  const handles = asObject(header.example)?.header_handle
  const handle = asString(Array.isArray(handles) ? handles[0] : handles)
  if (!handle) {
    throw refusal(
      2388043,
      'Message Template "components" param is missing expected field(s)',
      "component of type HEADER is missing expected field(s) (example)"
    )
  }
  checkFile(parts.findUpload(handle)?.mimeType, { format, isOfFormat })
}

function checkFile(
  mimeType: string | undefined,
  { format, isOfFormat }: { format: string; isOfFormat: RegExp }
): void {
  if (mimeType === undefined) {
    throw refusal(
      2388047,
      headerTitle,
      "The header handle is not valid: upload the sample with the Resumable Upload API and give its handle."
    )
  }
  if (isOfFormat.test(mimeType)) return
  throw refusal(2388047, headerTitle, `The sample of a ${format} header cannot be ${mimeType}.`)
}

const headerTitle = "Message Template Header Format is Incorrect"
