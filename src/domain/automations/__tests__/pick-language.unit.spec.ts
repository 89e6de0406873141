import fc from "fast-check"
import { pickLanguage } from "../pick-language"

describe("pickLanguage", () => {
  it.each([
    [["en", "pt_BR"], "pt_BR", "en", "pt_BR"],
    [["en", "pt_BR"], "pt-br", "en", "pt_BR"],
    [["en", "pt_BR"], "pt_PT", "en", "pt_BR"],
    [["es_MX", "es", "en"], "es_AR", "en", "es"],
    [["es_MX", "es_ES", "en"], "es", "en", "es_ES"],
    [["en", "de"], "fr", "en_US", "en"],
    [["en", "de"], null, "de", "de"],
    [["de"], "fr", "en", null],
    [[], "en", "en", null],
    [["fil"], "fi", null, null],
  ])(
    "of %p, wanting %p with %p to fall back on, picks %p",
    (available, wanted, fallback, picked) => {
      expect(pickLanguage(available, wanted, fallback)).toBe(picked)
    }
  )

  it("picks only what is available, whatever the order it is listed in", () => {
    const languages = fc.uniqueArray(
      fc.constantFrom<string[]>("en", "en_US", "en_GB", "es", "es_MX", "de")
    )
    const locale = fc.constantFrom("en", "en_AU", "es_ES", "de_AT", "fr")
    fc.assert(
      fc.property(languages, locale, locale, (available, wanted, fallback) => {
        const picked = pickLanguage(available, wanted, fallback)
        expect(picked === null || available.includes(picked)).toBe(true)
        expect(pickLanguage([...available].reverse(), wanted, fallback)).toBe(picked)
      })
    )
  })
})
