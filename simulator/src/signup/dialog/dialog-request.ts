import type { LoginMessage, SignupMessage } from "../signup-message"

/** What the page that opened the dialog wants, from the dialog's address. */
export function readRequest() {
  const query = new URLSearchParams(location.search)
  return {
    clientId: query.get("client_id") ?? "",
    configId: query.get("config_id") ?? "",
    responseType: query.get("response_type") ?? "",
    withoutNumber: featureOf(query.get("extras")) === "only_waba_sharing",
    opener: query.get("opener") ?? "",
  }
}

export type DialogRequest = ReturnType<typeof readRequest>

function featureOf(extras: string | null): string | undefined {
  try {
    return (JSON.parse(extras ?? "{}") as { featureType?: string }).featureType
  } catch {
    return undefined
  }
}

/** Tells the page that opened the dialog how it ended, and closes it. */
export function answerOpener(
  { opener }: DialogRequest,
  ending: { event: string; data: SignupMessage["data"]; code: string | null }
): void {
  const { event, data, code } = ending
  const signup: SignupMessage = { type: "WA_EMBEDDED_SIGNUP", event, version: "3", data }
  const login: LoginMessage = { type: "SIMULATED_LOGIN", code }
  const page = window.opener as Window | null
  // Facebook sends this one as text.
  page?.postMessage(JSON.stringify(signup), opener)
  page?.postMessage(login, opener)
  window.close()
}
