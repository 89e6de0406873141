/** What the dialog tells the page that opened it when a merchant is done or gives up. */
export type SignupMessage = {
  type: "WA_EMBEDDED_SIGNUP"
  event: string
  version: "3"
  data: Record<string, string | undefined>
}

/** What only Facebook's own script hears: how the login ended. */
export type LoginMessage = { type: "SIMULATED_LOGIN"; code: string | null }
