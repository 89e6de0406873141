/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { WhatsappOptIn, type WhatsappOptInProps } from "../components/whatsapp-opt-in"
import type { OptIn } from "../client/opt-in-client"
import { WhatsappOptInBox } from "../components/whatsapp-opt-in-box"
import type { SaveResult } from "../session/opt-in-session"
import { useWhatsappOptIn } from "../use-whatsapp-opt-in"
import { createFakeShop, pendingOptIn } from "./fake-shop"

const NUMBER = "+12125550123"
type Given = Partial<Omit<WhatsappOptInProps, "client">>

async function showBox({ kept = null, ...props }: Given & { kept?: OptIn | null } = {}) {
  const shop = createFakeShop(kept)
  const given = { cartId: "cart_01", client: shop.client, country: "us", shopName: "Acme" }
  const { rerender } = render(<WhatsappOptIn {...given} {...props} />)
  await act(async () => {})
  return {
    shop,
    user: userEvent.setup(),
    change: (next: Given) => rerender(<WhatsappOptIn {...given} {...props} {...next} />),
  }
}

const box = () => screen.getByRole<HTMLInputElement>("checkbox")
const field = () => screen.getByRole<HTMLInputElement>("textbox")
const status = () => screen.getByRole("status").textContent

describe("the opt-in box", () => {
  it("is an unticked box with its words as label and no phone field", async () => {
    await showBox()
    expect(screen.getByLabelText(/Send my receipt .* from Acme on WhatsApp/)).toBe(box())
    expect(box().checked).toBe(false)
    expect(screen.queryByRole("textbox")).toBeNull()
  })

  it("saves the known number as soon as it is ticked, with the words that were shown", async () => {
    const { shop, user } = await showBox({ phone: "(212) 555-0123", locale: "en-US" })
    await user.click(box())
    await waitFor(() => expect(status()).toContain("0123"))
    expect(shop.requests).toEqual([
      {
        cart_id: "cart_01",
        phone: NUMBER,
        purposes: ["order_updates"],
        wording: screen.getByText(/Send my receipt/).textContent,
        locale: "en-US",
      },
    ])
  })

  it("stores the shop's own wording to the letter", async () => {
    const wording = "Meine Quittung, bitte!"
    const { shop, user } = await showBox({ phone: NUMBER, wording })
    await user.click(screen.getByText(wording))
    expect(shop.requests[0]).toMatchObject({ wording })
  })

  it("works with the keyboard alone", async () => {
    const { shop, user } = await showBox()
    await user.tab()
    await user.keyboard(" ")
    await user.tab()
    await user.keyboard(`${NUMBER}{Tab}`)
    await waitFor(() => expect(status()).toContain("Saved"))
    expect(shop.phones()).toEqual([NUMBER])
  })

  it("saves on Enter, which hands in the form without leaving the field", async () => {
    const { shop, user } = await showBox()
    await user.click(box())
    await user.type(field(), `${NUMBER}{Enter}`)
    expect(shop.phones()).toEqual([NUMBER])
  })

  it("sends nothing while a number is being typed", async () => {
    const { shop, user } = await showBox()
    await user.click(box())
    await user.type(field(), NUMBER)
    expect(shop.requests).toEqual([])
  })

  it("does not move under a finger that presses a button below it", async () => {
    const { shop, user } = await showBox()
    await user.click(box())
    await user.type(field(), NUMBER)
    await user.pointer({ keys: "[MouseLeft>]", target: document.body })
    expect(shop.requests).toEqual([])
    await user.pointer({ keys: "[/MouseLeft]" })
    await waitFor(() => expect(shop.phones()).toEqual([NUMBER]))
  })

  it("says what is wrong with a number when its field is left, tied to the field", async () => {
    const { shop, user } = await showBox()
    await user.click(box())
    await user.type(field(), "21")
    expect(screen.queryByRole("alert")).toBeNull()

    await user.tab()
    const alert = screen.getByRole("alert")
    expect(alert.textContent).toMatch(/too short/)
    expect(field().getAttribute("aria-invalid")).toBe("true")
    expect(field().getAttribute("aria-describedby")).toBe(alert.id)
    expect(shop.requests).toEqual([])
  })

  it("takes the complaint back as soon as the number is right", async () => {
    const { user } = await showBox()
    await user.click(box())
    await user.type(field(), "212")
    await user.tab()
    await user.type(field(), "5550123")
    expect(screen.queryByRole("alert")).toBeNull()
    expect(field().getAttribute("aria-invalid")).toBe("false")
  })

  it("says in which country a number without a code is read", async () => {
    const { user } = await showBox()
    await user.click(box())
    const hint = document.getElementById(field().getAttribute("aria-describedby") ?? "")
    expect(hint?.textContent.replace(/[\u2068\u2069]/g, "")).toBe(
      "Numbers without a country code are read as +1, United States."
    )
  })

  it("takes the opt-in back when it is unticked", async () => {
    const { shop, user } = await showBox({ phone: NUMBER })
    await user.click(box())
    await user.click(box())
    await waitFor(() => expect(shop.kept()).toBeNull())
    expect(shop.phones()).toEqual([NUMBER, "withdraw"])
    expect(screen.queryByRole("status")).toBeNull()
  })

  it("asks the shop for nothing when an empty box is ticked and unticked", async () => {
    const { shop, user } = await showBox()
    await user.click(box())
    await user.click(box())
    expect(shop.requests).toEqual([])
  })

  it("follows the page's number until the shopper types one", async () => {
    const { shop, user, change } = await showBox({ phone: NUMBER })
    await user.click(box())
    change({ phone: "+12125550199" })
    await waitFor(() => expect(shop.phones()).toEqual([NUMBER, "+12125550199"]))
    expect(field().value).toBe("+12125550199")

    await user.clear(field())
    await user.type(field(), "+447400123456")
    change({ phone: "+12125550100" })
    expect(field().value).toBe("+447400123456")
  })

  it("shows that it is saving, and then that it has", async () => {
    const { shop, user } = await showBox({ phone: NUMBER })
    shop.hold()
    await user.click(box())
    expect(status()).toBe("Saving…")
    await act(async () => shop.release())
    expect(status()).toContain("Saved")
  })

  it("keeps the checkout going when the shop cannot be reached, and tries again when asked", async () => {
    const { shop, user } = await showBox({ phone: NUMBER })
    shop.failWith(new TypeError("Failed to fetch"))
    await user.click(box())
    expect((await screen.findByRole("alert")).textContent).toContain(
      "You can still place your order"
    )

    shop.mend()
    await user.click(screen.getByRole("button", { name: "Try again" }))
    await waitFor(() => expect(status()).toContain("Saved"))
    expect(screen.queryByRole("alert")).toBeNull()
  })

  it("shows at the field that the shop refused the number", async () => {
    const { shop, user } = await showBox({ phone: NUMBER })
    shop.failWith(Object.assign(new Error("phone: invalid"), { status: 400 }))
    await user.click(box())
    const alert = await screen.findByRole("alert")
    expect(alert.textContent).toMatch(/could not accept this number/)
    expect(field().getAttribute("aria-describedby")).toBe(alert.id)
  })

  it("is ticked again after a reload, with the number it was saved for", async () => {
    const { shop, user } = await showBox({ kept: pendingOptIn, phone: NUMBER })
    expect(box().checked).toBe(true)
    expect(field().value).toBe(NUMBER)
    await user.click(box())
    expect(shop.phones()).toEqual(["withdraw"])
  })

  it("shows a saved number that is not the page's masked, and keeps it", async () => {
    const { shop, user } = await showBox({ kept: pendingOptIn, phone: "+447400123456" })
    expect(field().value).toBe("")
    expect(screen.getByText(/Type another number to change it/).textContent).toContain(
      pendingOptIn.phone
    )
    await user.click(field())
    await user.tab()
    expect(shop.requests).toEqual([])
    expect(screen.queryByRole("alert")).toBeNull()
  })

  it.each(["en", "es", "pt", "hi", "ar", "de", "fr"])("speaks %s", async (locale) => {
    await showBox({ locale })
    const root = box().closest("[lang]")
    expect(root?.getAttribute("lang")).toBe(locale)
    expect(root?.getAttribute("dir")).toBe(locale === "ar" ? "rtl" : "ltr")
    expect(screen.getByText(/Acme/).textContent).toContain("STOP")
  })

  it("falls back to English, and says so to screen readers", async () => {
    await showBox({ locale: "nl-NL" })
    expect(box().closest("[lang]")?.getAttribute("lang")).toBe("en")
  })

  it("starts anew with another cart", async () => {
    const { change, shop, user } = await showBox({ phone: NUMBER })
    await user.click(box())
    await waitFor(() => expect(status()).toContain("Saved"))
    await shop.client.withdraw("cart_01")
    change({ cartId: "cart_02" })
    await act(async () => {})
    expect(box().checked).toBe(false)
  })

  it("answers save() to the page that awaits it", async () => {
    const shop = createFakeShop()
    const answers: SaveResult[] = []
    const Checkout = () => {
      const optIn = useWhatsappOptIn({ cartId: "cart_01", client: shop.client, phone: NUMBER })
      const place = async () => answers.push(await optIn.save())
      return (
        <>
          <WhatsappOptInBox optIn={optIn} className="mine" />
          <button onClick={place}>Place order</button>
        </>
      )
    }
    render(<Checkout />)
    const user = userEvent.setup()
    await user.click(box())
    await user.click(screen.getByText("Place order"))
    await waitFor(() => expect(answers).toEqual([{ ok: true, optedIn: true }]))
    expect(box().closest(".whatsapp-opt-in")?.classList.contains("mine")).toBe(true)
  })
})
