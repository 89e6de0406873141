import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateResponse } from "../../../../contract"
import { userBehind } from "../../../require-role"
import { loadTemplate } from "./load-template"

/** Answers with a template as it is now: the one a request is about, or another by its id. */
export async function answerTemplate(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "params" | "auth_context">,
  res: MedusaResponse<AdminTemplateResponse>,
  id: string = req.params.id ?? ""
) {
  const userId = await userBehind(req)
  res.json({ template: await loadTemplate(req.scope, { id, userId }) })
}
