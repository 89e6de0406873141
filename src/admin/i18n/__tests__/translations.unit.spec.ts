import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import {
  CANCELLATION_REASONS,
  DEFERRAL_REASONS,
  HOLD_REASONS,
  MESSAGE_STATUSES,
  SUPPRESSION_REASONS,
} from "../../../domain/messages"
import { TRIGGERS } from "../../../domain/automations/triggers"
import { TEMPLATE_RULES } from "../../../domain/templates/rules"
import resources from ".."
import en from "../en.json"

const ADMIN = path.resolve(__dirname, "../..")
const PLURAL = /_(zero|one|two|few|many|other)$/

const texts = Object.fromEntries(
  Object.entries(resources).map(([language, { translation }]) => [language, flatten(translation)])
)
const english = texts.en!
const languages = Object.keys(resources)

function flatten(value: object, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]): [string, string][] =>
      typeof inner === "string"
        ? [[prefix + key, inner]]
        : [...flatten(inner as object, `${prefix}${key}.`)]
    )
  )
}

const baseKeys = (of: Map<string, string>) =>
  [...new Set([...of.keys()].map((key) => key.replace(PLURAL, "")))].sort()

const placeholders = (text: string) => [...text.matchAll(/{{\w+}}/g)].map(([one]) => one).sort()

const toLocale = (language: string) => language.replace(/(?=[A-Z]{2}$)/, "-")

describe.each(languages)("the texts in %s", (language) => {
  const own = texts[language]!

  it("are as many as in English, all under the plugin's name", () => {
    expect(baseKeys(own)).toEqual(baseKeys(english))
    expect([...own.keys()].filter((key) => !key.startsWith("whatsapp."))).toEqual([])
  })

  it("have the same placeholders as in English", () => {
    for (const [key, text] of own) {
      const source = english.get(key) ?? english.get(key.replace(PLURAL, "_other")) ?? ""
      expect({ key, has: placeholders(text) }).toEqual({ key, has: placeholders(source) })
    }
  })

  it("have every plural the language has", () => {
    const forms = new Intl.PluralRules(toLocale(language)).resolvedOptions().pluralCategories
    const counted = [...own.keys()].filter((key) => PLURAL.test(key))
    const wanted = [...new Set(counted.map((key) => key.replace(PLURAL, "")))].flatMap((key) =>
      forms.map((form) => `${key}_${form}`)
    )
    expect(counted.sort()).toEqual(wanted.sort())
  })

  it("are never empty", () => {
    expect([...own].filter(([, text]) => text.trim() === "")).toEqual([])
  })
})

describe("the English texts", () => {
  it("explain every reason in the words of the rules themselves", () => {
    expect(en.whatsapp.reasons).toEqual({
      ...SUPPRESSION_REASONS,
      ...DEFERRAL_REASONS,
      ...HOLD_REASONS,
      ...CANCELLATION_REASONS,
    })
  })

  it("explain every rule of templates in the words of the rules themselves", () => {
    expect(en.whatsapp.templateEditor.rules).toEqual(
      Object.fromEntries(TEMPLATE_RULES.map(({ id, message, remedy }) => [id, { message, remedy }]))
    )
  })

  it("name every event in the words of the triggers themselves", () => {
    expect(en.whatsapp.templateEditor.triggers).toEqual(
      Object.fromEntries(
        TRIGGERS.map(({ event, label }) => [event.replaceAll(/[.-]/g, "_"), label])
      )
    )
  })

  it("name every status a message can have", () => {
    expect(Object.keys(en.whatsapp.statuses).sort()).toEqual([...MESSAGE_STATUSES].sort())
    expect(Object.keys(en.whatsapp.steps)).toEqual(expect.arrayContaining([...MESSAGE_STATUSES]))
  })

  it("are all used, and nothing is used that is not there", () => {
    const used = sources().flatMap((source) =>
      [...source.matchAll(/["`](whatsapp\.[\w.-]+)(\$\{)?/g)].map(([, key, rest]) => ({
        key: key!,
        isPrefix: rest !== undefined,
      }))
    )
    const keys = baseKeys(english)
    const isUsed = (key: string) =>
      used.some((one) => (one.isPrefix ? key.startsWith(one.key) : key === one.key))

    expect(keys.filter((key) => !isUsed(key))).toEqual([])
    expect(used.filter(({ key, isPrefix }) => !isPrefix && !keys.includes(key))).toEqual([])
  })
})

function sources(): string[] {
  return readdirSync(ADMIN, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
    .map((file) => readFileSync(path.join(ADMIN, file), "utf8"))
}
