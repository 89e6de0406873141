import { languageName } from "../language-name"

it("names a language in the reader's own, and leaves what is no code as it is", () => {
  expect(languageName("pt_BR", "en")).toBe("Portuguese (Brazil)")
  expect(languageName("ar", "de")).toBe("Arabisch")
  expect(languageName("not a code", "en")).toBe("not a code")
})
