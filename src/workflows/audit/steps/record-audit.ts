import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type WhatsappModuleService from "../../../modules/whatsapp/service"
import { whatsappModule } from "../../whatsapp-module"

export type AuditEntry = Parameters<WhatsappModuleService["recordAudit"]>[0]

/**
 * Remembers what somebody did, without secrets. The last step of a workflow: what it remembers has
 * happened. Never undone, as the log is only ever appended to.
 *
 * A workflow's engine keeps the input of its steps: hand no secret to it, not even to be masked.
 */
export const recordAuditStep = createStep(
  "record-whatsapp-audit",
  async (entries: AuditEntry, { container }) => {
    await whatsappModule(container).recordAudit(entries)
    return new StepResponse()
  }
)
