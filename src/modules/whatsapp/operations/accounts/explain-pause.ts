import { findErrorEntry } from "../../../../cloud-api"

/** Why an account does not send, in a merchant's words, and what to do. */
export function explainPause(
  code: number | null,
  detail: string | null,
  by: "person" | "keyring" | null = null
) {
  if (by === "person") {
    return {
      code: null,
      message: "You paused this account.",
      remedy: "Resume it in the settings when its messages may leave.",
    }
  }
  if (code === null) {
    return {
      code,
      message: detail ?? "Sending is paused.",
      remedy: "Enter the account's access token; the messages that wait then leave.",
    }
  }
  const { message, remedy } = findErrorEntry(code)
  return { code, message, remedy }
}
