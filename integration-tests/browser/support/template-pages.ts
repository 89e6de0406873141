import type { Page } from "playwright-core"

const ROOT = "/app/whatsapp/templates"

/** Opens a template from the list, by the tab it is under. */
export async function openTemplate(
  page: Page,
  shop: string,
  wanted: { name: string; tab: string }
): Promise<void> {
  await page.goto(`${shop}${ROOT}`)
  await page.getByRole("link", { name: wanted.tab }).click()
  await page.getByText(wanted.name, { exact: true }).first().click()
  await page.getByRole("heading", { name: wanted.name, level: 1 }).waitFor()
}

/** Confirms a step in the drawer that is open, and waits until it has been taken. */
export async function takeStep(page: Page, step: string): Promise<void> {
  const drawer = page.getByRole("dialog").filter({ has: page.getByRole("heading", { name: /./ }) })
  await drawer.getByRole("button", { name: step, exact: true }).click()
  await drawer.waitFor({ state: "detached" })
}

/** A template by its name, as the admin's own API lists it. */
export async function findTemplate(
  page: Page,
  shop: string,
  name: string
): Promise<{ id: string; status: string }> {
  const answer = await page.request.get(`${shop}/admin/whatsapp/templates?q=${name}`)
  const { templates } = (await answer.json()) as { templates: { id: string; status: string }[] }
  const [template] = templates
  if (!template) throw new Error(`There is no template ${name}.`)
  return template
}

export interface TemplatePage {
  path: string
  heading: string | RegExp
}

/** Every page and drawer about templates, with one that Meta has approved. */
export async function templatePages(
  page: Page,
  shop: string,
  name: string
): Promise<TemplatePage[]> {
  const { id } = await findTemplate(page, shop, name)
  const one = `${ROOT}/${id}`
  return [
    { path: ROOT, heading: "Templates" },
    { path: `${ROOT}/library`, heading: "Template library" },
    { path: `${ROOT}/create`, heading: "New template" },
    { path: `${ROOT}/import`, heading: "Import templates" },
    { path: one, heading: name },
    { path: `${one}/edit`, heading: name },
    { path: `${one}/duplicate`, heading: "Duplicate the template" },
    { path: `${one}/translate`, heading: /in another language/ },
    { path: `${one}/test`, heading: "Send a test" },
    { path: `${one}/delete`, heading: /^Delete/ },
  ]
}
