import { writeRefusal } from "../../../domain/refusals"
import { translateRefusal } from "../translate-refusal"

/** Shows which text is looked up, and with what. */
const t = (key: string, values: Record<string, unknown> = {}) =>
  [
    key.replace("whatsapp.", ""),
    ...Object.entries(values).map(([name, value]) => shown(name, value)),
  ]
    .filter(Boolean)
    .join(" ")

const shown = (name: string, value: unknown) =>
  name === "defaultValue" ? "" : `${name}=${String(value)}`

const say = (words: string) => translateRefusal(words, { t, locale: "de" })

describe("what the shop's server refuses", () => {
  it("is said in the reader's language, with the languages and roles it names", () => {
    expect(say(writeRefusal("name_taken", { name: "receipt", language: "pt_BR" }))).toBe(
      "refusals.name_taken name=receipt language=Portugiesisch (Brasilien)"
    )
    expect(say(writeRefusal("role", { role: "viewer", least: "owner" }))).toBe(
      "refusals.role role=members.roles.viewer.name least=members.roles.owner.name"
    )
  })

  it("says why in the reader's language, too", () => {
    const why = writeRefusal("disabled_stays")
    expect(say(writeRefusal("language_kept", { language: "en", why }))).toBe(
      "refusals.language_kept language=Englisch why=refusals.disabled_stays"
    )
  })

  it("stays as it came when it is none of ours", () => {
    expect(say("Meta says: the token has expired.")).toBe("Meta says: the token has expired.")
  })
})
