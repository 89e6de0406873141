import { MedusaError } from "@medusajs/framework/utils"
import type { WhatsappOptions } from "../../../../options"
import { rows, type Database } from "../../database"

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
      ? refusal("phone number")
      : null
  }
  const [account] = await rows<{ wabaId: string }>(
    db,
    `SELECT waba_id AS "wabaId" FROM whatsapp_account WHERE id = ? AND deleted_at IS NULL`,
    [subject.accountId]
  )
  if (!account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `WhatsApp account ${subject.accountId} was not found.`
    )
  }
  return environment?.businessAccountId === account.wabaId ? refusal("account") : null
}

function refusal(thing: string): RemovalRefusal {
  return {
    message: `This ${thing} comes from the environment (the WHATSAPP_ variables) and would be back at the next start.`,
    remedy:
      "Take the variables away, or set WHATSAPP_ENABLED=false, and restart; then remove it here. To stop it for now, pause it.",
  }
}
