import { builtFile } from "../control/built-files"
import type { Route } from "../http/routes"
import { json, type Reply } from "../http/reply"
import { describeChoices } from "./describe-choices"
import { finishSignup, type SignupChoice } from "./finish-signup"
import { sendSignupCode } from "./signup-number"

/** Embedded Signup under Facebook's own addresses: its script, and the dialog it opens. */
export const signupRoutes: readonly Route[] = [
  ["GET", "/sdk.js", facebookSdk],
  ["GET", "/en_US/sdk.js", facebookSdk],
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

// Shops load it with `crossorigin="anonymous"`, as Meta tells them to: without the header the
// browser would throw it away.
async function facebookSdk(): Promise<Reply> {
  const reply = await builtFile("sdk.js")
  return { ...reply, headers: { ...reply.headers, "access-control-allow-origin": "*" } }
}
