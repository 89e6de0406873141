import type { Page } from "playwright-core"
import type { Demo } from "./start-demo"

/** What Meta (the simulator) gave the merchant. */
const META = {
  wabaId: "100000000000001",
  appId: "300000000000001",
  phoneNumberId: "200000000000001",
  accessToken: "demo-access-token",
  appSecret: "demo-app-secret",
  verifyToken: "a-word-the-merchant-chose",
}
const PIN = "271828"
// 640 pixels square are what Meta asks for; the simulator takes any PNG.
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

/** The first three steps: which account, which number, and the secrets. */
export async function connectByHand(page: Page): Promise<void> {
  const next = page.getByRole("button", { name: "Continue", exact: true })
  await page.getByLabel("Name", { exact: true }).fill("Juniper & Pine")
  await page.getByLabel("WABA ID").fill(META.wabaId)
  await page.getByLabel("App ID").fill(META.appId)
  await next.click()
  await page.getByLabel("Phone number ID").fill(META.phoneNumberId)
  await next.click()
  await page.getByRole("textbox", { name: "Access token" }).fill(META.accessToken)
  await page.getByRole("textbox", { name: "App secret" }).fill(META.appSecret)
  await page.getByRole("textbox", { name: "Verify token" }).fill(META.verifyToken)
  await page.getByRole("button", { name: "Connect", exact: true }).click()
}

/** From the check that found it: proves the number with the code it receives, and registers it. */
export async function verifyAndRegister(page: Page, demo: Demo): Promise<void> {
  const drawer = page.getByRole("dialog")
  await page.getByRole("link", { name: "Verify by code" }).click()
  await drawer.getByRole("button", { name: "Send a text" }).click()
  await drawer.getByText("A text is on its way.").waitFor()
  await drawer.getByLabel("Code", { exact: true }).fill(await codeOf(demo, META.phoneNumberId))
  await drawer.getByRole("button", { name: "Verify", exact: true }).click()
  await page.getByRole("link", { name: "Register" }).click()
  await drawer.getByLabel("PIN", { exact: true }).fill(PIN)
  await drawer.getByRole("button", { name: "Register" }).click()
  await drawer.waitFor({ state: "detached" })
  await page.getByText("Sends", { exact: true }).waitFor()
}

/** On the number's page: what customers see when they tap the business's name. */
export async function fillProfile(page: Page): Promise<void> {
  const profile = page.getByRole("region", { name: "Business profile" })
  const drawer = page.getByRole("dialog")
  await profile.getByRole("link", { name: "Edit" }).click()
  await drawer.getByLabel("Description").fill("Things for the house, made to last.")
  await drawer.getByLabel("Email").fill("hello@juniper-and-pine.example")
  await drawer.getByLabel(/^Website/).fill("https://juniper-and-pine.example")
  await drawer.getByRole("button", { name: "Save" }).click()
  await drawer.waitFor({ state: "detached" })
  await profile.getByText("Things for the house, made to last.").waitFor()
  await profile.locator("input[type=file]").setInputFiles({
    name: "pine.png",
    mimeType: "image/png",
    buffer: Buffer.from(PICTURE, "base64"),
  })
  await page.getByText("The picture is changed.").waitFor()
}

/** The last step: presses what mends it until nothing of it fails. */
export async function mendWebhook(page: Page): Promise<void> {
  await page.getByRole("button", { name: /6\. Webhook/ }).click()
  const checks = page.getByRole("list", { name: "Webhook" })
  for (const fix of ["Subscribe the app", "Set the callback URL"]) {
    const button = checks.getByRole("button", { name: fix }).first()
    await button.click()
    await button.waitFor({ state: "detached" })
  }
}

async function codeOf({ simulator }: Demo, phoneNumberId: string): Promise<string> {
  const answer = await fetch(`${simulator}/_sim/numbers`)
  const { numbers } = (await answer.json()) as {
    numbers: { id: string; verification_code: { code: string } | null }[]
  }
  const code = numbers.find(({ id }) => id === phoneNumberId)?.verification_code?.code
  if (!code) throw new Error(`No code was sent to the number ${phoneNumberId}.`)
  return code
}
