import { createHash, randomBytes } from "node:crypto"

const kept = 200

export type UploadSession = {
  id: string
  filename: string
  length: number
  mimeType: string
  received: Buffer
}

export type UploadedFile = { bytes: Buffer; mimeType: string }

/** Resumable uploads under way, and the handles of those that are whole. */
export class UploadStore {
  readonly #sessions = new Map<string, UploadSession>()
  readonly #files = new Map<string, UploadedFile>()

  open(file: { filename: string; length: number; mimeType: string }): UploadSession {
    const name = Buffer.from(`attachment:${randomBytes(12).toString("hex")}`).toString("base64url")
    const session = { id: `upload:${name}`, received: Buffer.alloc(0), ...file }
    this.#sessions.set(session.id, session)
    forgetOldest(this.#sessions)
    return session
  }

  find(id: string): UploadSession | undefined {
    return this.#sessions.get(id)
  }

  /** The handle of a session that has all its bytes. */
  finish(session: UploadSession): string {
    this.#sessions.delete(session.id)
    const name = Buffer.from(session.filename).toString("base64")
    const handle = `4::${name}:${session.mimeType}:${randomBytes(24).toString("base64url")}:e:${Math.floor(Date.now() / 1000)}`
    this.#files.set(handle, { bytes: session.received, mimeType: session.mimeType })
    forgetOldest(this.#files)
    return handle
  }

  findFile(handle: string): UploadedFile | undefined {
    return this.#files.get(handle)
  }

  /** Under which name the file of a handle can be fetched; nothing for one nobody uploaded. */
  keyOf(handle: string): string | undefined {
    return this.#files.has(handle) ? digestOf(handle) : undefined
  }

  findByKey(key: string): UploadedFile | undefined {
    for (const [handle, file] of this.#files) if (digestOf(handle) === key) return file
    return undefined
  }

  clear(): void {
    this.#sessions.clear()
    this.#files.clear()
  }
}

const digestOf = (handle: string) => createHash("sha256").update(handle).digest("hex").slice(0, 32)

function forgetOldest(entries: Map<string, unknown>): void {
  const oldest = entries.keys().next()
  if (entries.size > kept && !oldest.done) entries.delete(oldest.value)
}
