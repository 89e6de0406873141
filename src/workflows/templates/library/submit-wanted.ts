import type { MedusaContainer } from "@medusajs/framework/types"
import { whatsappModule } from "../../whatsapp-module"
import { submitTemplateWorkflow } from "../workflows/submit-template"

/** Handed in at the same time: Meta answers each within a second or so. */
const AT_ONCE = 4

interface Budget {
  /** Without it those of every account. */
  accountId?: string
  /** Begins no more after this. */
  budgetMs: number
}

/**
 * Hands in drafts somebody wants at Meta, until there are none, Meta takes no more, or the time is
 * up. What is left goes on with the next call, in whichever process.
 */
export async function submitWanted(
  container: MedusaContainer,
  { accountId, budgetMs }: Budget
): Promise<void> {
  const whatsapp = whatsappModule(container)
  const until = Date.now() + budgetMs
  const work = async () => {
    while (Date.now() < until) {
      const wanted = await whatsapp.claimWantedTemplate({ accountId })
      if (!wanted) return
      const { id, userId } = wanted
      try {
        await submitTemplateWorkflow(container).run({
          input: { id, userId, actorId: userId, conflictIsFine: false },
        })
      } catch (error) {
        await whatsapp.settleRefusedTemplate({ wanted, error })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
