import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplatesCreatedResponse } from "../../../../contract"
import { userBehind } from "../../../require-role"
import { loadTemplate } from "./load-template"

/** Answers with templates that have just been made. */
export async function answerCreated(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "auth_context">,
  res: MedusaResponse<AdminTemplatesCreatedResponse>,
  created: readonly { id: string }[]
) {
  const userId = await userBehind(req)
  const templates = await Promise.all(
    created.map(({ id }) => loadTemplate(req.scope, { id, userId }))
  )
  res.json({ templates })
}
