import { explainReason, type Reason } from "../../messages/reasons"
import { templateWait } from "../../messages/send-policy-deferrals"
import { templateRefusal } from "../../messages/send-policy-suppressions"
import { needsUnpause } from "./pause-of"

/** What a template's status does to the messages that use it. */
export interface SendingState {
  state: "sends" | "waits" | "stopped"
  reason: { code: Reason; message: string; remedy: string } | null
  until: string | null
  needs_unpause: boolean
}

interface Stand {
  status: string
  pause: { title: string | null; until: Date | string | null } | null
}

/** Says whether messages of a template leave, wait or are never sent, as the send policy decides. */
export function sendingState({ status, pause }: Stand): SendingState {
  const wait = templateWait(status)
  const code = wait ?? templateRefusal(status)
  const paused = status === "PAUSED" ? pause : null
  return {
    state: wait ? "waits" : code ? "stopped" : "sends",
    reason: code && { code, ...explainReason(code) },
    until: paused?.until ? new Date(paused.until).toISOString() : null,
    needs_unpause: needsUnpause(paused),
  }
}
