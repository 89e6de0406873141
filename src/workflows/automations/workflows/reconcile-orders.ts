import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { findMissedEventsStep } from "../steps/find-missed-events"
import { runMissedEventsStep } from "../steps/run-missed-events"

export const reconcileOrdersWorkflowId = "reconcile-whatsapp-orders"

export interface ReconcileOrdersInput {
  now: Date | string
}

/**
 * Repairs lost events. Medusa's buses try a subscriber once and a crash can lose an event between
 * commit and release, so "every order gets its receipt" rests on this, not on the bus.
 */
export const reconcileOrdersWorkflow = createWorkflow(
  reconcileOrdersWorkflowId,
  (input: WorkflowData<ReconcileOrdersInput>) => {
    const missed = findMissedEventsStep(input)
    return new WorkflowResponse(runMissedEventsStep(missed))
  }
)
