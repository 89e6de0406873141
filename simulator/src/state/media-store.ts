import { createHash, randomBytes } from "node:crypto"

const keptBytes = 256 * 1024 * 1024
const uploadLifeMs = 30 * 24 * 60 * 60 * 1000

export type StoredMedia = {
  id: string
  bytes: Buffer
  mimeType: string
  filename?: string
  sha256: Buffer
  /** Meta forgets uploads after 30 days and what people sent after 7. */
  expiresAt: number
}

type MediaUrl = { mediaId: string; expiresAt: number }

/** Uploads and what people sent, with the short-lived addresses they are fetched from. */
export class MediaStore {
  readonly #media = new Map<string, StoredMedia>()
  readonly #urls = new Map<string, MediaUrl>()
  #bytes = 0
  #created = 0

  add(file: { bytes: Buffer; mimeType: string; filename?: string; lifeMs?: number }): StoredMedia {
    this.#created += 1
    const media: StoredMedia = {
      id: `5${String(Date.now())}${String(this.#created).padStart(5, "0")}`,
      bytes: file.bytes,
      mimeType: file.mimeType,
      filename: file.filename,
      sha256: createHash("sha256").update(file.bytes).digest(),
      expiresAt: Date.now() + (file.lifeMs ?? uploadLifeMs),
    }
    this.#media.set(media.id, media)
    this.#bytes += media.bytes.length
    this.#forgetOldest()
    return media
  }

  find(id: string): StoredMedia | undefined {
    const media = this.#media.get(id)
    return media && media.expiresAt > Date.now() ? media : undefined
  }

  delete(id: string): boolean {
    this.#bytes -= this.#media.get(id)?.bytes.length ?? 0
    return this.#media.delete(id)
  }

  /** A key good for one file until its time is over. */
  openUrl(mediaId: string, ttlSeconds: number): string {
    const now = Date.now()
    for (const [key, url] of this.#urls) if (url.expiresAt <= now) this.#urls.delete(key)
    const key = randomBytes(18).toString("base64url")
    this.#urls.set(key, { mediaId, expiresAt: now + ttlSeconds * 1_000 })
    return key
  }

  findByUrl(key: string): StoredMedia | undefined {
    const url = this.#urls.get(key)
    return url && url.expiresAt > Date.now() ? this.find(url.mediaId) : undefined
  }

  clear(): void {
    this.#media.clear()
    this.#urls.clear()
    this.#bytes = 0
  }

  #forgetOldest(): void {
    while (this.#bytes > keptBytes && this.#media.size > 1) {
      const oldest = this.#media.keys().next()
      if (oldest.done) return
      this.delete(oldest.value)
    }
  }
}
