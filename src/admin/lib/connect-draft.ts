/** What somebody has typed of an account before it is connected; no secret is among it. */
export interface ConnectDraft {
  name: string
  waba_id: string
  app_id: string
  phone_number_id: string
}

const KEY = "whatsapp-connect-draft"

const EMPTY: ConnectDraft = { name: "", waba_id: "", app_id: "", phone_number_id: "" }

/** What was typed before the page was left or reloaded. */
export function readDraft(): ConnectDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}")
    return { ...EMPTY, ...(kept as Partial<ConnectDraft>) }
  } catch {
    // Somebody else's text, or no storage at all: begin anew.
    return EMPTY
  }
}

/** Keeps what was typed for as long as the tab is open. */
export function keepDraft(draft: ConnectDraft): void {
  sessionStorage.setItem(KEY, JSON.stringify(draft))
}

/** Forgets it, once the account is connected. */
export function forgetDraft(): void {
  sessionStorage.removeItem(KEY)
}
