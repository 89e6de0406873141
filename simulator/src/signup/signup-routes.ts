import type { Route } from "../http/routes"

/** Embedded Signup: Facebook's script, its dialog, and what the dialog asks. */
export const signupRoutes: readonly Route[] = []
