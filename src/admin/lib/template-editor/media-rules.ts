import { HEADER_MEDIA_TYPES, type HeaderMediaType } from "../../../contract"
import type { HeaderKind } from "./template-form"

interface MediaRules {
  types: readonly HeaderMediaType[]
  /** The kinds and the size as one says them: `JPEG, PNG` and `5`. */
  words: { types: string; megabytes: number }
  /** Why a file cannot be taken; null when it can. */
  refusalOf: (file: Pick<File, "type" | "size">) => "wrongType" | "tooLarge" | null
}

const BYTES_PER_MEGABYTE = 1024 * 1024

/** What files a header of a kind takes; null for one without a file. */
export function mediaRulesFor(kind: HeaderKind): MediaRules | null {
  const format = kind === "GIF" ? "VIDEO" : kind
  const types = (Object.keys(HEADER_MEDIA_TYPES) as HeaderMediaType[]).filter(
    (type) => HEADER_MEDIA_TYPES[type].format === format
  )
  if (types.length === 0) return null

  const maxBytes = Math.max(...types.map((type) => HEADER_MEDIA_TYPES[type].maxBytes))
  return {
    types,
    words: {
      types: types.map((type) => type.split("/")[1]?.toUpperCase()).join(", "),
      megabytes: maxBytes / BYTES_PER_MEGABYTE,
    },
    refusalOf: ({ type, size }) => {
      if (!types.some((one) => one === type)) return "wrongType"
      return size > maxBytes ? "tooLarge" : null
    },
  }
}
