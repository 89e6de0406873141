import type { Locator, Page } from "playwright-core"

/** Opens the editor with nothing in it, and says what is written and when it is sent. */
export async function beginTemplate(
  page: Page,
  shop: string,
  wanted: { name: string; event: string }
): Promise<Locator> {
  await page.goto(`${shop}/app/whatsapp/templates`)
  await page.getByRole("link", { name: "Create" }).click()
  const editor = page.getByRole("dialog")
  await editor.getByLabel("Name", { exact: true }).fill(wanted.name)
  await editor.getByRole("combobox", { name: "Event" }).click()
  await page.getByRole("option", { name: wanted.event, exact: true }).click()
  return editor
}

/** A picture above the text, uploaded as the sample Meta reviews. */
export async function addPicture(page: Page, editor: Locator, picture: Buffer): Promise<void> {
  await editor.getByRole("combobox", { name: "Header" }).click()
  await page.getByRole("option", { name: "Image", exact: true }).click()
  await editor.locator("input[type=file]").setInputFiles({
    name: "parcel.png",
    mimeType: "image/png",
    buffer: picture,
  })
  await editor.getByText("parcel.png").waitFor()
}

/** Types the text piece by piece; a piece in brackets is a variable picked from the list. */
export async function writeText(page: Page, editor: Locator, text: string): Promise<void> {
  const field = editor.getByLabel("Text", { exact: true })
  await field.fill("")
  for (const piece of text.split(/(\[[^\]]+\])/).filter(Boolean)) {
    const label = /^\[(.+)\]$/.exec(piece)?.[1]
    if (label === undefined) {
      await field.focus()
      await page.keyboard.press("Control+End")
      await page.keyboard.insertText(piece)
      continue
    }
    await editor.getByRole("button", { name: "Insert variable" }).last().click()
    const menu = page.getByLabel("Insert variable").last()
    await menu.getByLabel("Search variables").fill(label)
    await menu.getByRole("listitem").first().getByRole("button").click()
    await menu.waitFor({ state: "hidden" })
  }
}

/** A button below the message; `url` makes it a link. */
export async function addButton(
  page: Page,
  editor: Locator,
  button: { text: string; url?: string }
): Promise<void> {
  await editor.getByRole("button", { name: "Add button" }).click()
  const kind = button.url === undefined ? "Quick reply" : "Open a website"
  await page.getByRole("menuitem", { name: kind }).click()
  await editor.getByLabel("Button text", { exact: true }).last().fill(button.text)
  if (button.url !== undefined)
    await editor.getByLabel("Address", { exact: true }).last().fill(button.url)
}

/** The phone beside the form. */
export const previewOf = (editor: Locator): Locator =>
  editor.getByRole("complementary", { name: "Preview" })
