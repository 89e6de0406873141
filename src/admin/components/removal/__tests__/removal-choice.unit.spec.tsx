/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { AdminRemoval } from "../../../../contract"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { RemovalChoice } from "../removal-choice"

const target = {
  id: "wanum_2",
  display_phone_number: "+1 555 010 0002",
  verified_name: "Acme Store",
  account_id: "waacc_1",
  account_name: "Acme Store",
  moves: 2,
}

const removal = (given: Partial<AdminRemoval> = {}): AdminRemoval => ({
  refusal: null,
  numbers: [],
  queued: 3,
  in_flight: 0,
  automations: [],
  sales_channels: [],
  regions: [],
  new_default: null,
  move_targets: [target],
  ...given,
})

describe("what becomes of messages that wait", () => {
  it("can be that they move to another number", async () => {
    const onChoose = jest.fn()
    renderInAdmin(
      <RemovalChoice removal={removal()} choice={{ queued: "cancel" }} onChoose={onChoose} />
    )

    await userEvent.click(screen.getAllByRole("radio")[1]!)
    expect(onChoose).toHaveBeenCalledWith({ queued: "move", move_to_number_id: "wanum_2" })
  })

  it("can only be their end while there is no other number", () => {
    renderInAdmin(
      <RemovalChoice
        removal={removal({ move_targets: [] })}
        choice={{ queued: "cancel" }}
        onChoose={jest.fn()}
      />
    )

    const [cancel, move] = screen.getAllByRole<HTMLButtonElement>("radio")
    expect([cancel?.disabled, move?.disabled]).toEqual([false, true])
  })
})
