import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { missing } from "../messages/refusals"

const scopes = ["whatsapp_business_management", "whatsapp_business_messaging"]
const issuedAt = 1_712_099_387

/** What a token may do; a bad one is described, not refused. */
export const debugToken: Handler = ({ world, query }) => {
  const token = query.get("input_token")
  if (!token) throw missing("input_token")
  const appId = world.settings.appId
  if (!world.tokens.has(token) || world.faults.isRevoked(token)) {
    const error = { code: 190, message: "Invalid OAuth access token." }
    return json({ data: { app_id: appId, error, is_valid: false, scopes: [] } })
  }
  const target_ids = [...world.accounts.keys()]
  return json({
    data: {
      app_id: appId,
      type: "SYSTEM_USER",
      application: "WhatsApp Cloud API simulator",
      data_access_expires_at: 0,
      expires_at: 0,
      is_valid: true,
      issued_at: issuedAt,
      scopes,
      granular_scopes: scopes.map((scope) => ({ scope, target_ids })),
      user_id: "122100000000000001",
    },
  })
}
