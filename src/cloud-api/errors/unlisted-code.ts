import type { ErrorCatalogueEntry } from "./error-entry"

type UnlistedCode = { code: number; httpStatus?: number; isTransient?: boolean }

/**
 * Judges a code the catalogue does not list. A server error may hide a message that went out, so
 * it is awaited even when Meta calls it transient; only a rejection marked transient is replayed.
 */
export function entryForUnlistedCode(unlisted: UnlistedCode): ErrorCatalogueEntry {
  const { code, httpStatus = 400, isTransient = false } = unlisted
  if (httpStatus >= 500) return { code, ...serverTrouble }
  if (httpStatus === 429) return { code, ...tooManyRequests }
  if (httpStatus === 401 || httpStatus === 403) return { code, ...notAllowed }
  if (isTransient) return { code, ...transientRefusal }
  return { code, ...refused }
}

type Verdict = Omit<ErrorCatalogueEntry, "code">

const serverTrouble: Verdict = {
  title: "Unlisted server error",
  kind: "ambiguous",
  retry: { action: "await_confirmation" },
  message: "WhatsApp had a problem and did not say whether the message was sent.",
  remedy: "Nothing to do yet: we wait for WhatsApp to confirm the message before deciding.",
}

const tooManyRequests: Verdict = {
  title: "Too many requests",
  kind: "throttling",
  retry: { action: "backoff", baseSeconds: 2, factor: 2, maxSeconds: 300, maxAttempts: 10 },
  message: "WhatsApp asked us to slow down.",
  remedy: "Nothing to do: the message is sent again automatically, more slowly.",
}

const notAllowed: Verdict = {
  title: "Unlisted authorization error",
  kind: "authorization",
  retry: { action: "pause_account" },
  message: "WhatsApp did not accept this account's access.",
  remedy: "Check the access token and its permissions in Meta Business Settings, then reconnect.",
}

const transientRefusal: Verdict = {
  title: "Unlisted transient error",
  kind: "throttling",
  retry: { action: "backoff", baseSeconds: 5, factor: 2, maxSeconds: 600, maxAttempts: 6 },
  message: "WhatsApp could not take the message for a moment.",
  remedy: "Nothing to do: the message is sent again automatically.",
}

const refused: Verdict = {
  title: "Unlisted error",
  kind: "content",
  retry: { action: "fail" },
  message: "WhatsApp refused the message for a reason we do not know yet.",
  remedy: "Read WhatsApp's own explanation in the message's details, correct it and send again.",
}
