import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { consentAudit } from "../consent-audit"
import { changeConsentStep, type ConsentChange } from "../steps/change-consent"
import { requireContactStep } from "../steps/require-contact"

export const changeConsentWorkflowId = "change-whatsapp-consent"

/**
 * Grants or withdraws a person's consent for a purpose. It takes effect before the next send, also
 * for messages already queued.
 *
 * @property hooks.consentChanged - Runs after the change is in the ledger, with the change.
 */
export const changeConsentWorkflow = createWorkflow(
  changeConsentWorkflowId,
  (change: WorkflowData<ConsentChange>) => {
    requireContactStep({ contactId: change.contactId })
    changeConsentStep(change)
    // What people do by themselves is in the ledger; the audit log is about the shop's people.
    when({ change }, ({ change }) => change.source === "admin").then(() => {
      recordAuditStep(transform({ change }, ({ change }) => consentAudit(change)))
    })
    const consentChanged = createHook("consentChanged", { change })
    return new WorkflowResponse(change, { hooks: [consentChanged] })
  }
)
