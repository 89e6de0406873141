/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import type { AdminTemplateDetails } from "../../../../../contract"
import { ago, aTemplate } from "../../../../__tests__/support/builders"
import { fakeShop } from "../../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../../__tests__/support/render-in-admin"
import { UnsentSection } from "../unsent-section"

const yes = { allowed: true, code: null, message: null }
const member = { user_id: "user_1", role: "owner" }

function draftOf(text: string, conflict = false): AdminTemplateDetails["draft"] {
  return {
    category: "UTILITY",
    parameter_format: "NAMED",
    components: [{ type: "BODY", text }],
    message_send_ttl_seconds: null,
    header_media: null,
    conflict,
  }
}

beforeEach(() => fakeShop({ "GET /admin/whatsapp/members/me": { member } }))
afterEach(() => jest.restoreAllMocks())

it("is not there while Meta has all of it", () => {
  renderInAdmin(<UnsentSection template={aTemplate()} />)
  expect(screen.queryByRole("heading")).toBeNull()
})

it("says what the unsent changes change, word by word, and offers to submit them", async () => {
  const { actions } = aTemplate()
  const draft = draftOf("Thank you so much for your order.")
  renderInAdmin(
    <UnsentSection template={aTemplate({ draft, actions: { ...actions, submit: yes } })} />
  )

  expect(screen.getByText("so much").tagName).toBe("INS")
  expect(await screen.findByRole("link", { name: "Submit to Meta" })).toBeTruthy()
})

it("asks which version stays when both sides changed", () => {
  renderInAdmin(<UnsentSection template={aTemplate({ draft: draftOf("Hello.", true) })} />)
  expect(screen.getByText("It was changed at Meta meanwhile")).toBeTruthy()
})

it("shows who sent it back and what they said", () => {
  const owner = { id: "user_2", name: "Ada Owner" }
  renderInAdmin(
    <UnsentSection
      template={aTemplate({
        status: "DRAFT",
        review: {
          state: "sent_back",
          requested_by: { id: "user_1", name: "Max Writer" },
          requested_at: ago(600),
          reviewed_by: owner,
          reviewed_at: ago(60),
          comment: "Say until when.",
        },
      })}
    />
  )

  expect(screen.getByText(/Ada Owner sent it back/)).toBeTruthy()
  expect(screen.getByText("Say until when.")).toBeTruthy()
})
