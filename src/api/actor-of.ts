import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** The admin user, or the secret API key, behind a request. */
export function actorOf(req: Pick<AuthenticatedMedusaRequest, "auth_context">): string | null {
  return req.auth_context.actor_id || null
}
