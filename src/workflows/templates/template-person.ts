import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DEFAULT_ROLE } from "../../domain/members"
import type { ActionFacts } from "../../domain/templates/review"
import { whatsappModule } from "../whatsapp-module"

/** Who acts on a template: their role, and whether somebody else could answer their reviews. */
export async function templatePerson(
  container: MedusaContainer,
  userId: string | null
): Promise<ActionFacts["person"]> {
  const whatsapp = whatsappModule(container)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "user", fields: ["id"] })
  const others = (data as { id: string }[]).map(({ id }) => id).filter((id) => id !== userId)
  const chosen = await whatsapp.listChosenRoles(others)
  const roleOf = (id: string) => chosen.find((one) => one.userId === id)?.role ?? DEFAULT_ROLE
  return {
    id: userId,
    role: userId ? await whatsapp.roleOf(userId) : DEFAULT_ROLE,
    hasOtherOwner: others.some((id) => roleOf(id) === "owner"),
  }
}
