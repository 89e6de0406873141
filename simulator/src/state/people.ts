export type Person = {
  waId: string
  name?: string
  username?: string
  /** Somebody with a username whose number businesses do not see. */
  hidesNumber: boolean
}

/** Who has introduced themselves by writing; anybody else is only a number. */
export class People {
  readonly #people = new Map<string, Person>()

  get(waId: string): Person {
    return this.#people.get(waId) ?? { waId, hidesNumber: false }
  }

  update(waId: string, known: Partial<Omit<Person, "waId">>): Person {
    const person = { ...this.get(waId) }
    if (known.name !== undefined) person.name = known.name
    if (known.username !== undefined) person.username = known.username
    if (known.hidesNumber !== undefined) person.hidesNumber = known.hidesNumber
    this.#people.set(waId, person)
    return person
  }

  clear(): void {
    this.#people.clear()
  }
}
