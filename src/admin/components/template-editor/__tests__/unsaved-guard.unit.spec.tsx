/** @jest-environment jsdom */
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Link } from "react-router-dom"
import { UnsavedGuard } from "../saving/unsaved-guard"

const QUESTION = "Leave without saving?"

function openPage({ isDirty }: { isDirty: boolean }) {
  renderInAdmin(
    <>
      <UnsavedGuard isDirty={isDirty} />
      <Link to="/elsewhere">Elsewhere</Link>
      <Link to="/saved" state={{ isSubmitSuccessful: true }}>
        Saved
      </Link>
    </>
  )
  return userEvent.setup()
}

it("asks before somebody leaves what is not saved, and lets them stay", async () => {
  const user = openPage({ isDirty: true })
  await user.click(screen.getByText("Elsewhere"))
  expect(await screen.findByText(QUESTION)).toBeTruthy()

  await user.click(screen.getByText("Keep writing"))
  await waitFor(() => expect(screen.queryByText(QUESTION)).toBeNull())
})

it("asks nothing when all is saved, or when saving itself leads on", async () => {
  const user = openPage({ isDirty: true })
  await user.click(screen.getByText("Saved"))
  expect(screen.queryByText(QUESTION)).toBeNull()
})
