import type { WhatsappOptions } from "../../../../options"
import { rows, type Database } from "../../database"
import { writeRefusal } from "../../../../domain/refusals"
import { refused } from "../../refused"

/** Why something cannot be removed, and what to do about it. */
export interface RemovalRefusal {
  message: string
  remedy: string
}

interface Request {
  subject: { accountId: string } | { numberId: string }
  /** The account of `WHATSAPP_*`, when there is one. */
  environment: WhatsappOptions["account"]
}

/** What the environment describes would be back at the next start: it is removed there. */
export async function findRemovalRefusal(
  db: Database,
  { subject, environment }: Request
): Promise<RemovalRefusal | null> {
  if ("numberId" in subject) {
    const [number] = await rows<{ phoneNumberId: string }>(
      db,
      `SELECT phone_number_id AS "phoneNumberId" FROM whatsapp_phone_number
       WHERE id = ? AND deleted_at IS NULL`,
      [subject.numberId]
    )
    return environment && number?.phoneNumberId === environment.phoneNumberId
      ? refusal("number_from_environment")
      : null
  }
  const [account] = await rows<{ wabaId: string }>(
    db,
    `SELECT waba_id AS "wabaId" FROM whatsapp_account WHERE id = ? AND deleted_at IS NULL`,
    [subject.accountId]
  )
  if (!account) {
    throw refused("NOT_FOUND", "account_not_found", { id: subject.accountId })
  }
  return environment?.businessAccountId === account.wabaId
    ? refusal("account_from_environment")
    : null
}

function refusal(code: "account_from_environment" | "number_from_environment"): RemovalRefusal {
  return { message: writeRefusal(code), remedy: writeRefusal("remove_from_environment") }
}
