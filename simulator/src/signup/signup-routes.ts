import { builtFile } from "../control/built-files"
import type { Route } from "../http/routes"
import { json } from "../http/reply"
import { describeChoices } from "./describe-choices"
import { finishSignup, type SignupChoice } from "./finish-signup"
import { sendSignupCode } from "./signup-number"

/** Embedded Signup under Facebook's own addresses: its script, and the dialog it opens. */
export const signupRoutes: readonly Route[] = [
  ["GET", "/sdk.js", () => builtFile("sdk.js")],
  ["GET", "/en_US/sdk.js", () => builtFile("sdk.js")],
  ["GET", "/dialog/oauth", () => builtFile("signup.html")],
]

/** What the dialog's page asks; a test may ask it as well, without a page. */
export const signupControls: readonly Route[] = [
  ["GET", "/_sim/signup.js", () => builtFile("signup.js")],
  ["GET", "/_sim/signup.css", () => builtFile("signup.css")],
  ["GET", "/_sim/signup", ({ world }) => json(describeChoices(world))],
  ["POST", "/_sim/signup/code", (call) => json(sendSignupCode(call.world, call.json()))],
  [
    "POST",
    "/_sim/signup/finish",
    (call) => json(finishSignup(call.world, call.json() as SignupChoice), 201),
  ],
]
