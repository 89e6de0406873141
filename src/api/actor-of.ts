import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** Who asks: the admin user, or the secret API key. */
export function actorOf(req: Pick<AuthenticatedMedusaRequest, "auth_context">): string | null {
  return req.auth_context.actor_id || null
}
