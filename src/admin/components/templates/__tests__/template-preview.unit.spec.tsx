/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import type { TemplateDefinition } from "../../../../domain/templates"
import { sampleIdOf } from "../../../../domain/templates/model"
import { fakeShop } from "../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { TemplatePreview } from "../template-preview"

const definition: TemplateDefinition = {
  name: "order_confirmation",
  language: "en",
  category: "UTILITY",
  parameterFormat: "NAMED",
  components: [
    { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::aW"] } },
    {
      type: "BODY",
      text: "Hello {{name}}, order *{{order}}* is confirmed.",
      example: { body_text_named_params: [{ param_name: "name", example: "Maria" }] },
    },
    { type: "FOOTER", text: "Acme Store" },
    { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: "Where is it?" }] },
  ],
}

it("shows a template with its samples as the customer sees it, and names what has none", () => {
  fakeShop({})
  renderInAdmin(<TemplatePreview definition={definition} />)

  expect(screen.getByText("Image")).toBeTruthy()
  expect(screen.getByText(/Hello Maria, order/)).toBeTruthy()
  expect(screen.getByText("{{order}}").tagName).toBe("STRONG")
  expect(screen.getByText("Acme Store")).toBeTruthy()
  expect(screen.getByRole("listitem").textContent).toBe("Where is it?")
})

it("shows the shop's own copy of a picture that Meta shows to its reviewers alone", async () => {
  const made: Blob[] = []
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${made.push(file)}`,
    revokeObjectURL: () => undefined,
  })
  const file = new Blob(["picture"], { type: "image/png" })
  const { asked } = fakeShop({
    [`GET /admin/whatsapp/templates/header-media/${sampleIdOf("4::aW")}`]: {
      blob: () => Promise.resolve(file),
    },
  })
  renderInAdmin(<TemplatePreview definition={definition} />)

  expect((await screen.findByAltText("Image")).getAttribute("src")).toBe("blob:1")
  expect(made).toEqual([file])
  expect(asked).toHaveLength(1)
})
