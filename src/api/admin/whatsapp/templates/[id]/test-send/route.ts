import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { AdminTestMessageResponse, testSendTemplateSchema } from "../../../../../../contract"
import { sendTemplateTestWorkflow } from "../../../../../../workflows"
import { answerTest } from "../../../messages/answer-test"

/** Sends an approved template to a person of the shop, with an order's data or samples. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof testSendTemplateSchema>>,
  res: MedusaResponse<AdminTestMessageResponse>
) {
  const templateId = req.params.id ?? ""
  const { number_id: numberId, phone, order } = req.validatedBody
  const { result: message } = await sendTemplateTestWorkflow(req.scope).run({
    input: { templateId, numberId, phone, order, requestId: generateEntityId() },
  })
  await answerTest(req, res, {
    message,
    of: { action: "template.test_sent", resource_type: "template", resource_id: templateId },
  })
}
