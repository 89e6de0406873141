import type { Route } from "../../http/routes"
import { json } from "../../http/reply"
import { addAccount, changeAccount } from "./put-account"
import { addNumber, changeNumber } from "./put-number"
import { describeNumbers } from "./describe-numbers"
import type { NewNumber } from "./number-schema"
import { describeTokens, putToken, type TokenChange } from "./put-token"
import { clearHealth, setHealth, type HealthChange } from "./set-health"

/** What Meta's own staff and a merchant's telephone would do while somebody sets up. */
export const setupRoutes: readonly Route[] = [
  ["GET", "/_sim/numbers", ({ world }) => json({ numbers: describeNumbers(world) })],
  ["POST", "/_sim/numbers", (call) => json(addNumber(call.world, call.json() as NewNumber), 201)],
  [
    "POST",
    "/_sim/numbers/:id",
    (call) => json(changeNumber(call.world, call.params.id ?? "", call.json())),
  ],
  ["POST", "/_sim/accounts", (call) => json(addAccount(call.world, call.json()), 201)],
  [
    "POST",
    "/_sim/accounts/:id",
    (call) => json(changeAccount(call.world, call.params.id ?? "", call.json())),
  ],
  ["GET", "/_sim/tokens", ({ world }) => json({ tokens: describeTokens(world) })],
  ["POST", "/_sim/tokens", (call) => json(putToken(call.world, call.json() as TokenChange))],
  ["POST", "/_sim/health", (call) => json(setHealth(call.world, call.json() as HealthChange))],
  [
    "DELETE",
    "/_sim/health",
    ({ world }) => {
      clearHealth(world)
      return json({ success: true })
    },
  ],
]
