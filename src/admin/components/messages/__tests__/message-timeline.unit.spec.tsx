/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { MessageStatus } from "../../../../domain/messages"
import { aMessage, anEvent, NO_CONSENT } from "../../../__tests__/support/builders"
import { fakeShop, onePage, refuse } from "../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { POLL_MS } from "../../../lib/message-motion"
import { MessageTimeline } from "../message-timeline"

const MESSAGES = "GET /admin/whatsapp/messages"
const timeline = <MessageTimeline of={{ order_id: "order_1" }} emptyHint="They appear here." />

afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

describe("the timeline of an order", () => {
  it("tells what was sent, to whom, and each step in the order it happened", async () => {
    const events = ["queued", "attempt", "sent", "delivered"].map((status) => anEvent(status))
    const shop = fakeShop({ [MESSAGES]: onePage({ messages: [aMessage({ events })] }) })
    renderInAdmin(timeline)

    const message = await screen.findByRole("listitem", { name: "Order confirmation" })
    expect(within(message).getByText("+1 ••• ••• 0001")).toBeTruthy()
    expect(within(message).getByText("1042").tagName).toBe("STRONG")
    const steps = within(message).getByRole("list", { name: "History of this message" })
    const labels = ["Queued", "Handed to WhatsApp", "Sent", "Delivered"]
    const rows = within(steps).getAllByRole("listitem")
    expect(rows.map((row, index) => row.textContent?.startsWith(labels[index]!))).toEqual(
      labels.map(() => true)
    )
    expect(shop.asked[0]?.query).toMatchObject({ order_id: "order_1", offset: 0 })
  })

  it("says why a message was not sent and what to do, once", async () => {
    const events = [anEvent("suppressed", { explanation: NO_CONSENT })]
    const message = aMessage({ status: "suppressed", explanation: NO_CONSENT, events })
    fakeShop({ [MESSAGES]: onePage({ messages: [message] }) })
    renderInAdmin(timeline)

    expect(await screen.findAllByText(NO_CONSENT.message)).toHaveLength(1)
    expect(screen.getByText(NO_CONSENT.remedy)).toBeTruthy()
  })

  it("says it in the reader's language", async () => {
    const message = aMessage({ status: "suppressed", explanation: NO_CONSENT })
    fakeShop({ [MESSAGES]: onePage({ messages: [message] }) })
    renderInAdmin(timeline, { language: "de" })

    expect(await screen.findByText(/hat nicht zugestimmt/)).toBeTruthy()
    expect(screen.getByText("Nicht gesendet")).toBeTruthy()
  })

  it("shows when a message is tried again", async () => {
    const explanation = {
      code: "retry_later",
      message: "WhatsApp could not take the message, and it will be tried again.",
      remedy: "Nothing to do; it is tried again at the time shown.",
      retry_at: "2026-11-21T10:05:00.000Z",
    }
    fakeShop({ [MESSAGES]: onePage({ messages: [aMessage({ status: "queued", explanation })] }) })
    renderInAdmin(timeline)

    const label = await screen.findByText("Next try:")
    expect(label.parentElement?.querySelector("time")?.dateTime).toBe(explanation.retry_at)
  })

  it("shows the beginning of a long message until asked for all of it", async () => {
    const text = ["Order confirmed", "Hi Maria,", "", "Number: 1042", "Total: €77.11"].join("\n")
    fakeShop({ [MESSAGES]: onePage({ messages: [aMessage({ text })] }) })
    renderInAdmin(timeline)

    const button = await screen.findByRole("button", { name: "Show all" })
    expect(button.getAttribute("aria-expanded")).toBe("false")
    await userEvent.click(button)
    expect(screen.getByRole("button", { name: "Show less" })).toBeTruthy()
  })

  it("follows a message on its way without being asked", async () => {
    jest.useFakeTimers()
    const created_at = new Date().toISOString()
    let status: MessageStatus = "queued"
    fakeShop({ [MESSAGES]: () => onePage({ messages: [aMessage({ status, created_at })] }) })
    renderInAdmin(timeline)

    await act(() => jest.advanceTimersByTimeAsync(1))
    expect(screen.getByText("Queued")).toBeTruthy()
    status = "sent"
    await act(() => jest.advanceTimersByTimeAsync(POLL_MS.moving))
    expect(screen.getByText("Sent")).toBeTruthy()
    status = "delivered"
    await act(() => jest.advanceTimersByTimeAsync(POLL_MS.moving))
    expect(screen.getByText("Delivered")).toBeTruthy()
  })

  it("explains when messages would appear while there are none", async () => {
    fakeShop({ [MESSAGES]: onePage({ messages: [] }) })
    renderInAdmin(timeline)

    expect(await screen.findByText("No WhatsApp messages yet")).toBeTruthy()
    expect(screen.getByText("They appear here.")).toBeTruthy()
  })

  it("says why it could not be loaded and lets one try again", async () => {
    let isDown = true
    fakeShop({
      [MESSAGES]: () =>
        isDown ? refuse("The database is away.", 500) : onePage({ messages: [aMessage()] }),
    })
    renderInAdmin(timeline)

    const alert = await screen.findByRole("alert")
    expect(alert.textContent).toContain("The database is away.")
    isDown = false
    await userEvent.click(within(alert).getByRole("button", { name: "Try again" }))
    expect(await screen.findByText("Order confirmation")).toBeTruthy()
    expect(screen.queryByRole("alert")).toBeNull()
  })

  it("fetches further pages when asked, and shows no message twice", async () => {
    const all = Array.from({ length: 7 }, (_, index) =>
      aMessage({ id: `wamsg_${index}`, automation_name: `Message ${index}` })
    )
    fakeShop({
      [MESSAGES]: ({ query }) => {
        const { limit, offset } = query as { limit: number; offset: number }
        // One more arrived since the first page, so the second repeats its last message.
        const start = offset === 0 ? 0 : offset - 1
        return { messages: all.slice(start, start + limit), count: 7, limit, offset }
      },
    })
    renderInAdmin(timeline)

    expect(await screen.findByText("5 of 7")).toBeTruthy()
    await userEvent.click(screen.getByRole("button", { name: "Show more" }))
    expect(await screen.findByText("Message 6")).toBeTruthy()
    expect(screen.getAllByText("Message 4")).toHaveLength(1)
    expect(screen.queryByRole("button", { name: "Show more" })).toBeNull()
  })
})
