/** @jest-environment jsdom */
import "./support/browser"
import { aContact } from "./support/builders"

interface Definition {
  shortcut?: { keys: { Mac: string[] }; to: string }
  transform?: (item: object) => { title: string; subtitle?: string; to: string; value: string }
}

const defined = new Map<string, Definition>()

jest.mock("@medusajs/dashboard/lib", () => ({
  defineSearchEntity: (name: string, definition: Definition) => defined.set(name, definition),
}))

beforeAll(async () => {
  await import("../search-entities")
})

const shown = (entity: string, item: object) => defined.get(entity)?.transform?.(item)

describe("what the search palette knows of WhatsApp", () => {
  it("shows a person by name and number, or by the first of them there is", () => {
    expect(shown("whatsapp_contact", aContact())).toMatchObject({
      title: "Maria Silva",
      subtitle: "+15550100042",
      to: "/whatsapp/contacts/wacon_1",
    })
    const nameless = aContact({ name: null })
    expect(shown("whatsapp_contact", nameless)).toMatchObject({ title: "+15550100042" })
    const nobody = aContact({ name: null, phone: null })
    expect(shown("whatsapp_contact", nobody)).toMatchObject({ title: "wacon_1" })
  })

  it("tells a template's languages apart", () => {
    const template = { id: "watpl_1", name: "order_confirmation", language: "pt_BR" }
    expect(shown("whatsapp_template", template)).toMatchObject({
      title: "order_confirmation",
      subtitle: "pt_BR",
      to: "/whatsapp/templates/watpl_1",
    })
  })

  it("jumps to each page by keys of its own", () => {
    const shortcuts = [...defined.values()].flatMap(({ shortcut }) => shortcut ?? [])
    expect(shortcuts.map(({ to }) => to).sort()).toEqual([
      "/settings/whatsapp",
      "/whatsapp",
      "/whatsapp/contacts",
      "/whatsapp/templates",
      "/whatsapp/templates/library",
    ])
    expect(new Set(shortcuts.map(({ keys }) => keys.Mac.join())).size).toBe(shortcuts.length)
  })
})
