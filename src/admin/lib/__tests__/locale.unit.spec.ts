import { localeFor } from "../locale"

describe("the locale dates are written in", () => {
  it.each([
    ["ptBR", [], "pt-BR"],
    ["zhTW", [], "zh-TW"],
    ["de-AT", [], "de-AT"],
    ["ar", [], "ar"],
    ["", [], "en"],
  ])("reads the dashboard's code %s", (code, browser, locale) => {
    expect(localeFor(code, browser)).toBe(locale)
  })

  it("follows the region the browser is set to, within the chosen language", () => {
    expect(localeFor("en", ["hi-IN", "en-IN", "en-US"])).toBe("en-IN")
    expect(localeFor("de", ["en-US"])).toBe("de")
  })
})
