import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { Shop } from "../harness"

const PASSWORD = "supersecret"

/** Another admin user of the shop, with the headers of their requests. */
export async function aColleague(
  { api, container }: Shop,
  email = "colleague@example.com"
): Promise<{ id: string; headers: { headers: Record<string, string> } }> {
  const { data } = await api.post("/auth/user/emailpass/register", { email, password: PASSWORD })
  const [, payload = ""] = data.token.split(".")
  const { result } = await createUserAccountWorkflow(container()).run({
    input: {
      authIdentityId: JSON.parse(Buffer.from(payload, "base64url").toString()).auth_identity_id,
      userData: { email },
    },
  })
  const login = await api.post("/auth/user/emailpass", { email, password: PASSWORD })
  return {
    id: (result as { id: string }).id,
    headers: { headers: { authorization: `Bearer ${login.data.token}` } },
  }
}
