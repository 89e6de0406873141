import type { Call, Handler } from "../http/routes"
import { authorize, type Caller } from "./authorize"
import { checkPermission, type Scope } from "./check-permission"
import { GraphError } from "./graph-error"
import { throwFault } from "./messages/throw-fault"

function callerOf(call: Call): Caller {
  return authorize(call.world, {
    header: call.request.headers.authorization,
    queryToken: call.query.get("access_token"),
    proof: call.query.get("appsecret_proof"),
  })
}

/** Needs a good token; may run into a fault somebody asked for, as all the others. */
export const authenticated =
  (handler: Handler): Handler =>
  (call, response) => {
    callerOf(call)
    throwFault(call.world, "management")
    return handler(call, response)
  }

/** Needs a token with a permission, for the account the path's object belongs to. */
export const withPermission =
  (scope: Scope, handler: Handler, area: "management" | "media" = "management"): Handler =>
  (call, response) => {
    checkPermission(call.world, callerOf(call), { scope, id: call.params.id })
    throwFault(call.world, area)
    return handler(call, response)
  }

/** An object by its id alone: files belong to messaging, all the rest to management. */
export const ofNode =
  (handler: Handler): Handler =>
  (call, response) => {
    const isFile = call.world.media.find(call.params.id ?? "") !== undefined
    const scope = isFile ? "whatsapp_business_messaging" : "whatsapp_business_management"
    return withPermission(scope, handler)(call, response)
  }

/** Needs the app's own id and secret in place of a token. */
export const asApp =
  (handler: Handler): Handler =>
  (call, response) => {
    if (callerOf(call).kind !== "app") throw new GraphError({ code: 15 })
    throwFault(call.world, "management")
    return handler(call, response)
  }
