/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react"
import { anAccount } from "../../../__tests__/support/builders"
import { fakeShop, onePage, refuse } from "../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { NewTemplate } from "../new-template"

const PATH = "/admin/whatsapp/templates"

// A dialog asks jsdom for the style of everything in it, which is slow where much else is running.
jest.setTimeout(60_000)

function openEditor(routes: Parameters<typeof fakeShop>[0] = {}) {
  const shop = fakeShop({
    "GET /admin/whatsapp/accounts": onePage({ accounts: [anAccount()] }),
    "GET /admin/whatsapp/members/me": { member: { user_id: "user_1", role: "owner" } },
    ...routes,
  })
  renderInAdmin(<NewTemplate />)
  return shop
}

// Looking for roles walks the whole dialog, which is large: labels are found at once.
const field = async (label: string) => {
  const found = await screen.findByLabelText(label)
  return found as HTMLTextAreaElement
}
const button = (label: string) => screen.getByText(label).closest("button")!
const phone = () => document.querySelector<HTMLElement>("section[data-theme]")!

async function write(label: string, text: string) {
  fireEvent.change(await field(label), { target: { value: text } })
  return field(label)
}

it("draws on the phone what is written, and says beside a field what WhatsApp would reject", async () => {
  openEditor()
  await write("Text", "Thank you for your *order*, see you soon.")
  expect(phone().textContent).toContain("Thank you for your order, see you soon.")
  expect(within(phone()).getByText("order").tagName).toBe("STRONG")

  const text = await write("Text", "Thank you for your *order*, {{name}}")
  const problem = screen.getByText("The text starts or ends with a variable.")
  expect(problem.closest("ul")?.id).toBe(text.getAttribute("aria-describedby"))
  expect(text.getAttribute("aria-invalid")).toBe("true")
})

it("blames nobody for what is not written yet", async () => {
  openEditor()
  expect((await field("Name")).getAttribute("aria-invalid")).toBe("false")
  expect(screen.getByText("2 things to mend")).toBeTruthy()
})

it("makes a name WhatsApp takes of what is typed", async () => {
  openEditor()
  expect((await write("Name", "Order Ready!")).value).toBe("order_ready")
})

it("puts a variable of one's own at the cursor, with its example on the phone", async () => {
  openEditor()
  const text = await write("Text", "Hello , your order is on its way.")
  text.setSelectionRange(6, 6)

  fireEvent.click(button("Insert variable"))
  const menu = (await screen.findByText("A variable of your own")).closest("form")!
  fireEvent.change(within(menu).getByLabelText("Name"), { target: { value: "Guest" } })
  fireEvent.change(within(menu).getByLabelText("Example"), { target: { value: "Maria" } })
  fireEvent.submit(menu)

  expect(text.value).toBe("Hello {{guest}}, your order is on its way.")
  expect(phone().textContent).toContain("Hello Maria, your order")
  expect((await field("Example for guest")).value).toBe("Maria")
})

it("formats what is selected, and keeps it selected", async () => {
  openEditor()
  const text = await write("Text", "Your order is ready")
  text.setSelectionRange(5, 10)
  fireEvent.click(await screen.findByLabelText("Bold"))

  expect(text.value).toBe("Your *order* is ready")
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe("order")
})

it("adds a button and takes it out again", async () => {
  openEditor()
  await write("Text", "Your order is ready.")
  fireEvent.keyDown(button("Add button"), { key: "Enter" })
  fireEvent.click(await screen.findByText("Quick reply"))
  await write("Button text", "Thanks")
  expect(within(phone()).getByText("Thanks")).toBeTruthy()

  fireEvent.click(screen.getByLabelText("Remove Thanks"))
  expect(within(phone()).queryByText("Thanks")).toBeNull()
})

it("saves a draft that is not finished, and says why it was refused", async () => {
  const shop = openEditor({
    [`POST ${PATH}`]: () => refuse("There is a template of this name already."),
  })
  await write("Name", "order_ready")
  await write("Text", "Hello")
  fireEvent.click(button("Save draft"))

  expect(await screen.findByText("There is a template of this name already.")).toBeTruthy()
  expect(shop.askedFor("POST").at(-1)?.body).toMatchObject({
    account_id: "waacc_1",
    name: "order_ready",
    language: "en",
    category: "UTILITY",
    components: [{ type: "BODY", text: "Hello" }],
  })
})
