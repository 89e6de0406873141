import type { ParameterFormat } from "../template-definition"
import type { HeaderPart, JsonObject, MediaHeaderFormat } from "../template-model"
import { asList, asObject, asText, asWord } from "./read-json"
import type { PartFormat } from "./restore"
import { readSamples, writeSamples } from "./samples"

/** How headers are read and written. */
export const headerFormat = (parameterFormat: ParameterFormat): PartFormat<HeaderPart> => ({
  read: readHeader,
  write: (header) => writeHeader(header, parameterFormat),
  owns: ["type", "format", "text", "example"],
})

/** Reads a header of a format that is known. */
export function readHeader(json: JsonObject): HeaderPart {
  const format = asWord(json.format)
  switch (format) {
    case "TEXT": {
      const samples = readSamples(json.example, "header_text")
      return { kind: "text", text: asText(json.text), samples, source: json }
    }
    case "LOCATION":
      return { kind: "location", source: json }
    case "PRODUCT":
      return { kind: "product", source: json }
    default: {
      const handle = asText(asList(asObject(json.example)?.header_handle)[0]) || null
      return { kind: "media", format: format as MediaHeaderFormat, handle, source: json }
    }
  }
}

function writeHeader(header: HeaderPart, parameterFormat: ParameterFormat): JsonObject {
  const type = "HEADER"
  switch (header.kind) {
    case "text": {
      const samples = writeSamples(header, "header_text", parameterFormat)
      return { type, format: "TEXT", text: header.text, ...samples }
    }
    case "media": {
      const example = header.handle ? { example: { header_handle: [header.handle] } } : {}
      return { type, format: header.format, ...example }
    }
    case "location":
      return { type, format: "LOCATION" }
    case "product":
      return { type, format: "PRODUCT" }
  }
}
