import fc from "fast-check"
import { LIBRARY_LANGUAGES } from "../../templates/library"
import { consentConfirmationText } from "../confirmation-text"
import { CONSENT_WORD_LANGUAGES, recogniseConsentWord } from "../consent-words"

describe("recogniseConsentWord", () => {
  it.each([
    ["STOP", "stop"],
    ["  Stop!  ", "stop"],
    ["*stop*", "stop"],
    ["“Stop.”", "stop"],
    ["stop 🙏", "stop"],
    ["ＳＴＯＰ", "stop"],
    ["Opt   out", "stop"],
    ["BAJA", "stop"],
    ["cancelar suscripcion", "stop"],
    ["SAIR", "stop"],
    ["não quero mais", "stop"],
    ["बंद करें", "stop"],
    ["रोकें।", "stop"],
    ["إيقاف", "stop"],
    ["ايقاف", "stop"],
    ["تَوَقَّف", "stop"],
    ["STOPP", "stop"],
    ["Arrêt", "stop"],
    ["ARRET", "stop"],
    ["start", "start"],
    ["Unstop", "start"],
    ["alta", "start"],
    ["começar", "start"],
    ["शुरू करें", "start"],
    ["ابدأ", "start"],
    ["anmelden", "start"],
    ["M’abonner", "start"],
  ])("reads %s as %s", (text, word) => {
    expect(recogniseConsentWord(text)).toBe(word)
  })

  it.each([
    "",
    "!!!",
    "please don't stop",
    "when does the sale stop?",
    "stop by the shop tomorrow",
    "nonstop",
    "yes",
    "cancelar",
    "start the return please",
    "stop\nstart",
  ])("takes %p for conversation", (text) => {
    expect(recogniseConsentWord(text)).toBeNull()
  })

  it("never takes words around a stop word for an opt-out", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,8}$/), (other) => {
        fc.pre(!["all", "messages"].includes(other))
        return recogniseConsentWord(`${other} stop ${other}`) === null
      })
    )
  })

  it("answers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) =>
        [null, "stop", "start"].includes(recogniseConsentWord(text))
      )
    )
  })
})

describe("consentConfirmationText", () => {
  it.each(["en", "es_MX", "pt-BR", "hi", "ar_EG", "de", "fr-CA"])(
    "confirms in %s and names the shop",
    (locale) => {
      for (const word of ["stop", "start"] as const) {
        const text = consentConfirmationText({ word, locale, shopName: "Acme $& Co" })
        expect(text).toContain("Acme $& Co")
        expect(text).not.toContain("{shop}")
      }
    }
  )

  it("is written in English when the person's language is not known", () => {
    const english = consentConfirmationText({ word: "stop", locale: "en", shopName: "Acme" })
    for (const locale of ["xx", "", null, undefined, "constructor"]) {
      expect(consentConfirmationText({ word: "stop", locale, shopName: "Acme" })).toBe(english)
    }
  })

  it("tells a word to change one's mind that is then recognised", () => {
    for (const language of CONSENT_WORD_LANGUAGES) {
      for (const word of ["stop", "start"] as const) {
        const text = consentConfirmationText({ word, locale: language, shopName: "Acme" })
        const words = text.split(/[^\p{L}\p{M}]+/u).map(recogniseConsentWord)
        expect(words).toContain(word === "stop" ? "start" : "stop")
      }
    }
  })

  it("speaks every language of the ready-made templates", () => {
    const spoken = LIBRARY_LANGUAGES.map((language) => language.split("_")[0])
    expect(CONSENT_WORD_LANGUAGES).toEqual(expect.arrayContaining(spoken))
  })
})
