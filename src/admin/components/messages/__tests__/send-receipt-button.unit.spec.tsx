/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { aMessage, NO_CONSENT } from "../../../__tests__/support/builders"
import { fakeShop, refuse } from "../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { SendReceiptButton } from "../send-receipt-button"

const RECEIPT = "POST /admin/whatsapp/orders/order_1/receipt"
const button = <SendReceiptButton orderId="order_1" />

afterEach(() => jest.restoreAllMocks())

async function pressAndConfirm() {
  await userEvent.click(await screen.findByRole("button", { name: "Send receipt again" }))
  await userEvent.click(await screen.findByRole("button", { name: "Send" }))
}

const requestIds = (shop: ReturnType<typeof fakeShop>) =>
  shop.askedFor("POST").map(({ body }) => (body as { request_id: string }).request_id)

describe("sending the receipt again", () => {
  it("asks first, and does nothing when the answer is no", async () => {
    const shop = fakeShop({ [RECEIPT]: { message: aMessage({ status: "queued" }) } })
    renderInAdmin(button)

    await userEvent.click(screen.getByRole("button", { name: "Send receipt again" }))
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }))
    expect(shop.asked).toEqual([])
  })

  it("says that it is on its way", async () => {
    fakeShop({ [RECEIPT]: { message: aMessage({ status: "queued" }) } })
    renderInAdmin(button)

    await pressAndConfirm()
    expect(await screen.findByText("The receipt is on its way.")).toBeTruthy()
  })

  it("says why it was not sent", async () => {
    const message = aMessage({ status: "suppressed", explanation: NO_CONSENT })
    fakeShop({ [RECEIPT]: { message } })
    renderInAdmin(button)

    await pressAndConfirm()
    expect(await screen.findByText("The receipt was not sent.")).toBeTruthy()
    expect(screen.getByText(`${NO_CONSENT.message} ${NO_CONSENT.remedy}`)).toBeTruthy()
  })

  it("says why it waits", async () => {
    const explanation = {
      ...NO_CONSENT,
      code: "other",
      message: "Sending is paused.",
      remedy: "Mend it.",
    }
    fakeShop({ [RECEIPT]: { message: aMessage({ status: "queued", explanation }) } })
    renderInAdmin(button)

    await pressAndConfirm()
    expect(await screen.findByText("The receipt is waiting to be sent.")).toBeTruthy()
    expect(screen.getByText("Sending is paused. Mend it.")).toBeTruthy()
  })

  it("cannot be pressed again while it is in flight", async () => {
    let answer: (value: unknown) => void = () => undefined
    const shop = fakeShop({ [RECEIPT]: () => new Promise((resolve) => (answer = resolve)) })
    renderInAdmin(button)

    await pressAndConfirm()
    const pressed = screen.getByRole<HTMLButtonElement>("button", { name: "Send receipt again" })
    expect(pressed.disabled).toBe(true)
    answer({ message: aMessage({ status: "queued" }) })
    await screen.findByText("The receipt is on its way.")
    expect(pressed.disabled).toBe(false)
    expect(shop.askedFor("POST")).toHaveLength(1)
  })

  it("repeats the same request when the answer was lost, so that one receipt leaves", async () => {
    let isDown = true
    const shop = fakeShop({
      [RECEIPT]: () => {
        if (isDown) throw new TypeError("Failed to fetch")
        return { message: aMessage({ status: "queued" }) }
      },
    })
    renderInAdmin(button)

    await pressAndConfirm()
    expect(await screen.findByText("Failed to fetch")).toBeTruthy()
    isDown = false
    await pressAndConfirm()
    await screen.findByText("The receipt is on its way.")
    const [first, second] = requestIds(shop)
    expect(second).toBe(first)
  })

  it("makes a new request after an answer, also after a refusal", async () => {
    const answers = [() => refuse("No such order.", 404), () => ({ message: aMessage() })]
    const shop = fakeShop({
      [RECEIPT]: () => (answers.shift() ?? (() => ({ message: aMessage() })))(),
    })
    renderInAdmin(button)

    await pressAndConfirm()
    expect(await screen.findByText("No such order.")).toBeTruthy()
    await pressAndConfirm()
    await pressAndConfirm()
    expect(new Set(requestIds(shop)).size).toBe(3)
  })
})
