import type { BusinessNumber } from "../../state/business-number"
import type { World } from "../../world"
import { GraphError } from "../graph-error"

const paymentProblem = 141006

/** Nothing leaves while the number, its account, its portfolio or the app is blocked. */
export function refuseBlocked(world: World, number: BusinessNumber): void {
  const account = world.accounts.get(number.accountId)
  const portfolio = world.portfolios.get(account?.portfolioId ?? "")
  const marks = [number.health, account?.health, portfolio?.health, world.app.health]
  const blocked = marks.find((mark) => mark?.availability === "BLOCKED")
  if (!blocked) return
  const [error] = blocked.errors
  const code = error?.error_code === paymentProblem ? 131042 : 131031
  throw new GraphError({ code, details: error?.error_description })
}
