import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { TemplateActor } from "../../../../workflows"
import { actorOf } from "../../../actor-of"
import { userBehind } from "../../../require-role"

/** Who does something with the template a request is about. */
export async function templateActor(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "params" | "auth_context">
): Promise<TemplateActor> {
  return { id: req.params.id ?? "", userId: await userBehind(req), actorId: actorOf(req) }
}
