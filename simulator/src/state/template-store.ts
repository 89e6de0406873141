import { NameLocks } from "./name-locks"
import type { StoredTemplate } from "./stored-template"
import { newRecord, type TemplateRecord } from "./template-record"

const keyOf = (name: string, language: string) => `${name}\n${language}`

/** One account's templates; the key is name and language, as at Meta. */
export class TemplateStore {
  readonly #byKey = new Map<string, StoredTemplate>()
  readonly #keys = new Map<string, string>()
  readonly #records = new Map<string, TemplateRecord>()
  readonly locks = new NameLocks()
  /** When templates were created through the API, for the limit of an hour. */
  creations: number[] = []
  #created = 0

  constructor(private readonly accountId: string) {}

  get size(): number {
    return this.#byKey.size
  }

  find(name: string, language: string): StoredTemplate | undefined {
    return this.#byKey.get(keyOf(name, language))
  }

  findById(id: string): StoredTemplate | undefined {
    const key = this.#keys.get(id)
    return key === undefined ? undefined : this.#byKey.get(key)
  }

  list(): StoredTemplate[] {
    return [...this.#byKey.values()]
  }

  put(template: Omit<StoredTemplate, "id"> & { id?: string }): StoredTemplate {
    const key = keyOf(template.name, template.language)
    const id = template.id ?? this.#byKey.get(key)?.id ?? this.#nextId()
    const stored: StoredTemplate = { ...template, id }
    this.#byKey.set(key, stored)
    this.#keys.set(id, key)
    if (stored.status === "APPROVED") this.recordOf(id).wasApproved = true
    return stored
  }

  /** What is remembered of a template beside what it shows. */
  recordOf(id: string): TemplateRecord {
    const record = this.#records.get(id) ?? newRecord()
    this.#records.set(id, record)
    return record
  }

  delete(template: StoredTemplate): void {
    this.#byKey.delete(keyOf(template.name, template.language))
    this.#keys.delete(template.id)
    this.#records.delete(template.id)
  }

  clear(): void {
    this.#byKey.clear()
    this.#keys.clear()
    this.#records.clear()
    this.locks.clear()
    this.creations = []
    this.#created = 0
  }

  #nextId(): string {
    this.#created += 1
    return `4${this.accountId.slice(-6)}${String(this.#created).padStart(8, "0")}`
  }
}
