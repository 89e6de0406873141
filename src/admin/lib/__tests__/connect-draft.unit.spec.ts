/** @jest-environment jsdom */
import { forgetDraft, keepDraft, readDraft } from "../connect-draft"

const EMPTY = { name: "", waba_id: "", app_id: "", phone_number_id: "" }
const draft = { ...EMPTY, name: "Acme Store", waba_id: "100000000000001" }

afterEach(() => sessionStorage.clear())

it("survives a reload, and is gone once it is forgotten", () => {
  keepDraft(draft)
  expect(readDraft()).toEqual(draft)

  forgetDraft()
  expect(readDraft()).toEqual(EMPTY)
})

it("begins anew when what is kept cannot be read", () => {
  sessionStorage.setItem("whatsapp-connect-draft", "{not json")
  expect(readDraft()).toEqual(EMPTY)
})
