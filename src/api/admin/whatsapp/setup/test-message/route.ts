import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { AdminTestMessageResponse, sendTestMessageSchema } from "../../../../../contract"
import { sendTestMessageWorkflow } from "../../../../../workflows"
import { answerTest } from "../../messages/answer-test"

/** Sends a message to a person of the shop, through everything a customer's goes through. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof sendTestMessageSchema>>,
  res: MedusaResponse<AdminTestMessageResponse>
) {
  const { number_id: numberId, phone } = req.validatedBody
  const { result: message } = await sendTestMessageWorkflow(req.scope).run({
    input: { numberId, phone, requestId: generateEntityId() },
  })
  await answerTest(req, res, {
    message,
    of: {
      action: "setup.test_message_sent",
      resource_type: "phone_number",
      resource_id: numberId,
    },
  })
}
