import {
  createHook,
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { requestOptInStep, type OptInRequest } from "../steps/request-opt-in"

export const requestOptInWorkflowId = "request-whatsapp-opt-in"

/**
 * Records that the box at checkout was ticked for a cart. Nobody may be written to because of it
 * until that cart's order is placed: anyone can type anyone's phone number.
 *
 * @property hooks.optInRequested - Runs after the request is kept, with the request.
 */
export const requestOptInWorkflow = createWorkflow(
  requestOptInWorkflowId,
  (request: WorkflowData<OptInRequest>) => {
    requestOptInStep(request)
    const optInRequested = createHook("optInRequested", { request })
    return new WorkflowResponse(request, { hooks: [optInRequested] })
  }
)
