const megabyte = 1024 * 1024

export type MediaKind = "image" | "video" | "audio" | "document" | "sticker"

type MediaRule = { mostBytes: number; accepts(mimeType: string): boolean }

const oneOf =
  (...types: string[]) =>
  (mimeType: string) =>
    types.includes(bareType(mimeType))

/** `audio/ogg; codecs=opus` → `audio/ogg`. */
const bareType = (mimeType: string) => (mimeType.split(";")[0] ?? "").trim().toLowerCase()

export const mediaRules: Record<MediaKind, MediaRule> = {
  image: { mostBytes: 5 * megabyte, accepts: oneOf("image/jpeg", "image/png") },
  video: { mostBytes: 16 * megabyte, accepts: oneOf("video/mp4", "video/3gpp") },
  audio: {
    mostBytes: 16 * megabyte,
    accepts: oneOf("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"),
  },
  sticker: { mostBytes: 500 * 1024, accepts: oneOf("image/webp") },
  document: {
    mostBytes: 100 * megabyte,
    accepts: (mimeType) =>
      /^(text\/plain|application\/(pdf|msword|vnd\.ms-(excel|powerpoint)|vnd\.openxmlformats-.+))$/.test(
        bareType(mimeType)
      ) || /^image\/(jpeg|png)$/.test(bareType(mimeType)),
  },
}

/** The kinds a file may be sent as, by its type. */
export const kindsOf = (mimeType: string): MediaKind[] =>
  (Object.keys(mediaRules) as MediaKind[]).filter((kind) => mediaRules[kind].accepts(mimeType))
