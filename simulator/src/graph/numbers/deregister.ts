import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { GraphError } from "../graph-error"
import { countRegistration } from "./count-registration"
import { findNumber } from "./find-number"

/** `POST /{number}/deregister`: it stays in its account, verified and with its PIN. */
export const deregister: Handler = (call) => {
  const number = findNumber(call)
  if (!number.registered) throw new GraphError({ code: 133010 })
  countRegistration(number)
  number.registered = false
  call.world.changes.changed("*")
  return json({ success: true })
}
