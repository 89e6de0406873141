/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { QuotaMeter } from "../quota-meter"

describe("the meter of a limit", () => {
  it("says what was used and what is left, in figures and as a bar", () => {
    renderInAdmin(<QuotaMeter label="Today" quota={{ limit: 2_000, used: 1_500, left: 500 }} />)

    const meter = screen.getByRole("meter", { name: "Today" })
    expect(meter.getAttribute("aria-valuenow")).toBe("1500")
    expect(meter.getAttribute("aria-valuemax")).toBe("2000")
    expect(screen.getByText("1,500 of 2,000 used, 500 left")).toBeTruthy()
  })

  it("has no bar where there is no limit", () => {
    renderInAdmin(<QuotaMeter label="Today" quota={{ limit: null, used: 7, left: null }} />)

    expect(screen.queryByRole("meter")).toBeNull()
    expect(screen.getByText("7 used, no limit")).toBeTruthy()
  })

  it("is full, not overfull, when more was used than is allowed now", () => {
    renderInAdmin(<QuotaMeter label="Today" quota={{ limit: 100, used: 130, left: 0 }} />)

    expect(screen.getByRole("meter").getAttribute("aria-valuenow")).toBe("100")
  })
})
