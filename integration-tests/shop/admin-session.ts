import type { MedusaContainer } from "@medusajs/framework/types"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { AxiosInstance } from "axios"

const CREDENTIALS = { email: "admin@example.com", password: "supersecret" }

interface Arguments {
  api: AxiosInstance
  container: MedusaContainer
}

/** Signs an administrator up and in, and answers the headers of their requests. */
export async function signInAsAdmin({ api, container }: Arguments) {
  const registration = await api.post("/auth/user/emailpass/register", CREDENTIALS)
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentityOf(registration.data.token),
      userData: { email: CREDENTIALS.email },
    },
  })
  const login = await api.post("/auth/user/emailpass", CREDENTIALS)
  return { headers: { authorization: `Bearer ${login.data.token}` } }
}

function authIdentityOf(token: string): string {
  const [, payload = ""] = token.split(".")
  return JSON.parse(Buffer.from(payload, "base64url").toString()).auth_identity_id
}
