import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { GraphError } from "../graph-error"
import { parameterOf } from "../parameter-of"

const refusals = {
  unknown: { message: "Invalid verification code format.", subcode: undefined },
  used: { message: "This authorization code has been used.", subcode: 36009 },
  expired: { message: "This authorization code has expired.", subcode: 36007 },
}

/** `/oauth/access_token`: the dialog's code against a token for the account chosen in it. */
export const exchangeCode: Handler = (call) => {
  const { world } = call
  if (parameterOf(call, "client_id") !== world.settings.appId) throw new GraphError({ code: 101 })
  if (parameterOf(call, "client_secret") !== world.config.appSecret) {
    throw new GraphError({ code: 1, message: "Error validating client secret." })
  }
  const code = parameterOf(call, "code")
  if (!code) throw new GraphError({ code: 100, message: "Missing authorization code" })
  const grant = world.signupCodes.take(code)
  if (typeof grant === "string") throw new GraphError({ code: 100, ...refusals[grant] })
  const token = world.tokens.issue({
    type: "SYSTEM_USER",
    scopes: ["whatsapp_business_management", "whatsapp_business_messaging"],
    accounts: [grant.accountId],
    issuedAt: Date.now(),
    expiresAt: 0,
    revoked: false,
  })
  return json({ access_token: token, token_type: "bearer" })
}
