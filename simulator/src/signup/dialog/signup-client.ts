import type { SignupChoices } from "../describe-choices"
import type { SignupResult } from "../finish-signup"

/** Asks the simulator this page came from; a refusal becomes an error with its message. */
async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`/_sim/signup${path}`, {
    method: body === undefined ? "GET" : "POST",
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    }),
  })
  const content = (await answer.json()) as Answer & {
    error?: { message?: string; error_data?: { details?: string }; error_user_msg?: string }
  }
  if (answer.ok) return content
  const { error } = content
  throw new Error(error?.error_user_msg ?? error?.error_data?.details ?? error?.message)
}

/** Something there is, or a name for something new. */
export type Choice = { id: string } | { name: string }

export type NumberChoice = { id: string } | { phone: string; verified_name: string; code: string }

export const signupClient = {
  choices: () => ask<SignupChoices>(""),
  sendCode: (phone: string) => ask<{ code: string }>("/code", { phone }),
  finish: (chosen: {
    client_id: string
    portfolio: Choice
    account: Choice
    number?: NumberChoice
  }) => ask<SignupResult>("/finish", chosen),
}
