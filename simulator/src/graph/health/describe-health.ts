import type { JsonObject } from "../../json"
import type { BusinessAccount } from "../../state/business-account"
import type { BusinessNumber } from "../../state/business-number"
import type { Availability, HealthMark } from "../../state/health-mark"
import type { World } from "../../world"
import { healthOfNumber } from "./health-of-number"

type Entity = JsonObject & { can_send_message: Availability }

const worst: readonly Availability[] = ["BLOCKED", "LIMITED"]

/** Everything a message passes on its way out, each with its state; the whole is the worst. */
export function describeHealth(
  world: World,
  node: { number: BusinessNumber } | { account: BusinessAccount }
): JsonObject {
  const account = "account" in node ? node.account : world.accounts.get(node.number.accountId)
  const portfolio = world.portfolios.get(account?.portfolioId ?? "")
  const entities: Entity[] = []
  if ("number" in node) {
    entities.push(entity("PHONE_NUMBER", node.number.id, healthOfNumber(node.number)))
  }
  if (account) entities.push(entity("WABA", account.id, account.health))
  if (portfolio) entities.push(entity("BUSINESS", portfolio.id, portfolio.health))
  entities.push(entity("APP", world.settings.appId, world.app.health))
  const states = entities.map((each) => each.can_send_message)
  return {
    can_send_message: worst.find((state) => states.includes(state)) ?? "AVAILABLE",
    entities,
  }
}

function entity(type: string, id: string, mark: HealthMark | undefined): Entity {
  return {
    entity_type: type,
    id,
    can_send_message: mark?.availability ?? "AVAILABLE",
    ...(mark && mark.information.length > 0 && { additional_info: mark.information }),
    ...(mark && mark.errors.length > 0 && { errors: mark.errors }),
  }
}
