import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { findId } from "./find-id"

const EMAIL = "admin@example.com"
const PASSWORD = "supersecret"

/** The one who logs in to the admin. */
export async function seedAdminUser(container: MedusaContainer): Promise<void> {
  if (await findId({ container, entity: "user", filters: { email: EMAIL } })) return
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register("emailpass", {
    body: { email: EMAIL, password: PASSWORD },
  })
  if (!authIdentity)
    throw new Error(`The admin user could not be registered: ${error ?? "no reason given"}`)
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email: EMAIL, first_name: "Demo" } },
  })
}
