import { readFileSync } from "node:fs"
import path from "node:path"
import { readRefusal, REFUSALS, writeRefusal, type RefusalCode } from ".."

const codes = Object.keys(REFUSALS) as RefusalCode[]

/** Values with the characters that would upset a pattern or a replacement. */
const paramsOf = (code: RefusalCode) =>
  Object.fromEntries(
    [...REFUSALS[code].matchAll(/{{(\w+)}}/g)].map(([, name], at) => [name, `$& (${at}) a.b`])
  )

it.each(codes)("knows the refusal %s again by its words", (code) => {
  const params = paramsOf(code)
  const write = writeRefusal as (code: RefusalCode, params: object) => string
  expect(readRefusal(write(code, params))).toEqual({ code, params })
})

it("fills in what a refusal names", () => {
  expect(writeRefusal("name_taken", { name: "receipt", language: "de" })).toBe(
    "There is a template receipt in de already. Edit that one, or choose another name."
  )
})

it("takes other people's words for none of its own", () => {
  expect(readRefusal("Meta says: no.")).toBeNull()
  expect(readRefusal("Before. Enter a phone number. After.")).toBeNull()
})

it("is told of by its code where the API is described", () => {
  const page = readFileSync(path.resolve(__dirname, "../../../../docs/api.md"), "utf8")
  expect(codes.filter((code) => !page.includes(`| \`${code}\``))).toEqual([])
})
