import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { leastRoleFor } from "../contract/routes/least-role"
import { roleCovers } from "../domain/members"
import { whatsappModule } from "../workflows"
import { refused } from "../modules/whatsapp"

/**
 * Lets a request pass when the role of whoever sends it covers what the table of routes asks for.
 * Runs after Medusa's own authentication, for every admin route of the plugin.
 */
export async function requireRole(
  req: AuthenticatedMedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const [path = ""] = req.originalUrl.split("?")
  const least = leastRoleFor({ method: req.method, path })
  const role = await whatsappModule(req.scope).roleOf(await userBehind(req))
  if (roleCovers(role, least)) {
    next()
    return
  }
  next(refused("FORBIDDEN", "role", { role, least }))
}

/** A secret API key may do what the person may who made it. */
export async function userBehind({
  scope,
  auth_context: { actor_id, actor_type },
}: Pick<AuthenticatedMedusaRequest, "scope" | "auth_context">): Promise<string> {
  if (actor_type !== "api-key") return actor_id
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "api_key", fields: ["created_by"], filters: { id: actor_id } })
  const [key] = data as { created_by?: string | null }[]
  return key?.created_by ?? actor_id
}
