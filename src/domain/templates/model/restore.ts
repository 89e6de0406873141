import type { JsonObject } from "../template-model"
import { sameJson } from "./canonical-json"
import { omit } from "./read-json"

interface Part {
  source?: JsonObject
}

/** How a kind of part is read and written. */
export interface PartFormat<P extends Part> {
  read: (json: JsonObject) => P | null
  write: (part: P) => JsonObject
  /** The fields `write` speaks for; all others stay as they were. */
  owns: readonly string[]
}

/** A part as Meta's JSON: as it came when nothing was changed, else written anew. */
export function restore<P extends Part>(part: P, format: PartFormat<P>): JsonObject {
  const { source } = part
  if (source && sameJson(format.read(source), part)) return source
  return { ...omit(source, format.owns), ...format.write(part) }
}
