import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { sendWhatsappMessagesWorkflow } from "../../messages/workflows/send-whatsapp-messages"
import { loadShopStep } from "../../shop/steps/load-shop"
import { planMessages } from "../planning/plan-messages"
import { runsOf } from "../planning/runs-of"
import { listAutomationsStep } from "../steps/list-automations"
import { loadSubjectStep } from "../steps/load-subject"
import { makeOptInEffectiveStep } from "../steps/make-opt-in-effective"
import { recordRunsStep } from "../steps/record-runs"
import type { TriggerEvent } from "../trigger-event"

export const runAutomationsWorkflowId = "run-whatsapp-automations"

/**
 * Runs every automation of an event once: makes the checkout's opt-in effective, renders each
 * message from the order as it is now, admits it, and records the run.
 *
 * Safe to repeat: messages and runs are keyed by the event and the automation.
 */
export const runAutomationsWorkflow = createWorkflow(
  runAutomationsWorkflowId,
  (event: WorkflowData<TriggerEvent>) => {
    const shop = loadShopStep()
    const subject = loadSubjectStep({ event, shop })
    const optIn = makeOptInEffectiveStep(subject)
    const automations = listAutomationsStep(event)

    const sent = when("there-is-an-order", { subject }, ({ subject }) => Boolean(subject)).then(
      () => {
        const intents = transform({ event, subject, optIn, automations }, (data) =>
          data.subject
            ? planMessages({
                automations: data.automations,
                subject: data.subject,
                optIn: data.optIn,
                causeOf: ({ id }) => `${data.event.eventKey}:${id}`,
                notificationsDisabled:
                  data.event.notificationsDisabled === true || data.subject.notificationsDisabled,
                now: new Date(),
              })
            : []
        )
        const messages = sendWhatsappMessagesWorkflow.runAsStep({ input: { messages: intents } })

        const runs = transform({ event, subject, automations, messages }, (data) =>
          runsOf({
            automations: data.automations,
            messages: data.messages,
            eventKey: data.event.eventKey,
            orderId: data.subject?.orderId ?? "",
          })
        )
        recordRunsStep(runs)
        return messages
      }
    )

    return new WorkflowResponse(transform({ sent }, ({ sent }) => sent ?? []))
  }
)
