import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { orderConfirmation, withStorefrontUrl } from "../../../domain/templates/library"
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
    const problem = problemOf(given)
    if (problem) throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
    return given
  }
  const known = await whatsappModule(container).retrieveStorefrontUrl(accountId)
  if (known) return known
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const configured = admin.storefrontUrl
  return configured && !problemOf(configured) ? configured : null
}

/** A template whose only button opens the storefront, to try an address with. */
const PROBE = {
  ...orderConfirmation.languages.en,
  components: [
    {
      type: "BUTTONS" as const,
      buttons: [{ type: "URL" as const, text: "Open", url: "https://shop.example.com/orders" }],
    },
  ],
}

function problemOf(url: string): string | null {
  try {
    withStorefrontUrl(PROBE, url)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
