import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { storefrontUrlProblem, trimStorefrontUrl } from "../../../domain/templates/library"
import { whatsappModule } from "../../whatsapp-module"

interface Asked {
  accountId: string
  /** As somebody typed it. */
  given?: string
}

/**
 * Where buttons of ready-made templates lead: what somebody gave, else the last one of the account,
 * else Medusa's own setting. Null when there is none Meta would take.
 */
export async function storefrontOf(
  container: MedusaContainer,
  { accountId, given }: Asked
): Promise<string | null> {
  if (given) {
    const problem = storefrontUrlProblem(given)
    if (problem) throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
    return trimStorefrontUrl(given)
  }
  const known = await whatsappModule(container).retrieveStorefrontUrl(accountId)
  if (known) return trimStorefrontUrl(known)
  const configured = configuredStorefront(container)
  return configured && !storefrontUrlProblem(configured) ? trimStorefrontUrl(configured) : null
}

/** Medusa's own setting, where Meta would not take it. */
export function unusableStorefront(container: MedusaContainer): string | null {
  const configured = configuredStorefront(container)
  return configured && storefrontUrlProblem(configured) ? configured : null
}

function configuredStorefront(container: MedusaContainer): string | undefined {
  return container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).admin.storefrontUrl
}
