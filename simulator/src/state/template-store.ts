import type { StoredTemplate } from "./stored-template"

const keyOf = (name: string, language: string) => `${name}\n${language}`

/** One account's templates; the key is name and language, as at Meta. */
export class TemplateStore {
  readonly #byKey = new Map<string, StoredTemplate>()
  #created = 0

  constructor(private readonly accountId: string) {}

  find(name: string, language: string): StoredTemplate | undefined {
    return this.#byKey.get(keyOf(name, language))
  }

  findById(id: string): StoredTemplate | undefined {
    return this.list().find((template) => template.id === id)
  }

  list(): StoredTemplate[] {
    return [...this.#byKey.values()]
  }

  put(template: Omit<StoredTemplate, "id"> & { id?: string }): StoredTemplate {
    const key = keyOf(template.name, template.language)
    const id = template.id ?? this.#byKey.get(key)?.id ?? this.#nextId()
    const stored: StoredTemplate = { ...template, id }
    this.#byKey.set(key, stored)
    return stored
  }

  delete(template: StoredTemplate): void {
    this.#byKey.delete(keyOf(template.name, template.language))
  }

  clear(): void {
    this.#byKey.clear()
    this.#created = 0
  }

  #nextId(): string {
    this.#created += 1
    return `4${this.accountId.slice(-6)}${String(this.#created).padStart(8, "0")}`
  }
}
