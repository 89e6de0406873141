import type { JsonObject } from "../../json"
import type { BusinessAccount } from "../../state/business-account"
import { announceField } from "../../webhooks/announce-field"
import { announcePartner } from "../../webhooks/announce-partner"
import type { World } from "../../world"
import type { AccountPatch } from "./account-schema"

/** Tells what Meta tells of an account: reviews, bans, violations, restrictions, alerts. */
export function announceAccount(world: World, account: BusinessAccount, patch: AccountPatch): void {
  const tell = (field: string, value: JsonObject) => announceField(world, account.id, field, value)
  if (patch.review) tell("account_review_update", { decision: patch.review })
  if (patch.ban) {
    const ban_info = { waba_ban_state: patch.ban, waba_ban_date: today() }
    tell("account_update", { event: "DISABLED_UPDATE", ban_info })
  }
  if (patch.violation) {
    const violation_info = { violation_type: patch.violation }
    tell("account_update", { event: "ACCOUNT_VIOLATION", violation_info })
  }
  if (patch.restrictions) {
    tell("account_update", { event: "ACCOUNT_RESTRICTION", restriction_info: patch.restrictions })
  }
  if (patch.alert) {
    const entity = { entity_type: "BUSINESS", entity_id: account.portfolioId }
    tell("account_alerts", { ...entity, alert_info: { alert_status: "ACTIVE", ...patch.alert } })
  }
  if (patch.partner) announcePartner(world, account, `PARTNER_${patch.partner}`)
}

/** As Meta writes a date here: `April 17, 2025`. */
const today = () =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(new Date())
