import type { Page } from "playwright-core"

/** Goes through (the simulator's) Facebook dialog to an account and a number that are both new. */
export async function signUpAtFacebook(
  dialog: Page,
  { account, phone }: { account: string; phone: string }
): Promise<void> {
  const next = dialog.getByRole("button", { name: "Next" })
  await dialog.getByRole("button", { name: /^Continue as/ }).click()
  await next.click()
  await dialog.getByRole("radio", { name: "Create a WhatsApp Business account" }).check()
  await dialog.getByLabel("Name").fill(account)
  await next.click()
  await dialog.getByLabel("Display name").fill(account)
  await dialog.getByLabel("Phone number", { exact: true }).fill(phone)
  await dialog.getByRole("button", { name: "Send code" }).click()
  await dialog
    .getByLabel("Verification code")
    .fill(await dialog.locator(".text-message strong").innerText())
  await next.click()
  await dialog.getByRole("button", { name: "Finish" }).click()
}
