import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import type { JsonObject } from "../../json"
import type { TokenGrant } from "../../state/token-store"
import type { World } from "../../world"
import { isExpired } from "../authorize"
import { missing } from "../messages/refusals"

/** What a token may do; a bad one is described, not refused. */
export const debugToken: Handler = ({ world, query }) => {
  const token = query.get("input_token")
  if (!token) throw missing("input_token")
  const grant = world.tokens.find(token)
  const problem = grant ? problemOf(world, token, grant) : invalid("Invalid OAuth access token.")
  if (!grant) {
    const { appId } = world.settings
    return json({ data: { app_id: appId, error: problem, is_valid: false, scopes: [] } })
  }
  return json({
    data: {
      ...describeGrant(world, grant),
      ...(problem && { error: problem }),
      is_valid: problem === undefined,
    },
  })
}

function problemOf(world: World, token: string, grant: TokenGrant): JsonObject | undefined {
  if (grant.revoked || world.faults.isRevoked(token)) {
    return invalid("The session has been invalidated.", 460)
  }
  return isExpired(grant) ? invalid("The session has expired.", 463) : undefined
}

const invalid = (message: string, subcode?: number): JsonObject => ({
  code: 190,
  message: `Error validating access token: ${message}`,
  ...(subcode !== undefined && { subcode }),
})

function describeGrant(world: World, grant: TokenGrant): JsonObject {
  const accounts = grant.accounts ?? [...world.accounts.keys()]
  const targetsOf = (scope: string) =>
    scope === "business_management" ? [...world.portfolios.keys()] : accounts
  return {
    app_id: world.settings.appId,
    type: grant.type,
    application: "WhatsApp Cloud API simulator",
    data_access_expires_at: 0,
    expires_at: Math.floor(grant.expiresAt / 1_000),
    issued_at: Math.floor(grant.issuedAt / 1_000),
    scopes: grant.scopes,
    granular_scopes: grant.scopes.map((scope) => ({ scope, target_ids: targetsOf(scope) })),
    user_id: "122100000000000001",
  }
}
