import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { whatsappModule } from "../../../../workflows"

/** Answers with one account as the list shows it. */
export async function respondWithAccount(
  req: Pick<AuthenticatedMedusaRequest, "scope">,
  res: MedusaResponse,
  accountId: string
) {
  const { accounts } = await whatsappModule(req.scope).listAccountsForAdmin({
    ids: [accountId],
    limit: 1,
    offset: 0,
  })
  const [account] = accounts
  if (!account) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Account ${accountId} was not found.`)
  }
  res.json({ account })
}
