import { rows, type Database } from "../../database"
import { giveBackQuota, type ReturnedMessage } from "./give-back-quota"
import { personOf } from "./reserve-reach"

/** A message queued again after a crash, with the day its claim had reserved quota for. */
export interface RecoveredMessage {
  id: string
  numberId: string
  templateId: string | null
  contactId: string | null
  recipient: string
  priority: number
  quotaDay: string
}

/** Gives back what dead claims had reserved for messages that never left, as the living do. */
export async function returnRecoveredQuota(
  db: Database,
  messages: readonly RecoveredMessage[]
): Promise<void> {
  if (messages.length === 0) return
  for (const { numberId, portfolio } of await portfoliosOf(db, messages)) {
    const returned = messages
      .filter((message) => message.numberId === numberId)
      .map((message): ReturnedMessage => {
        const { id, templateId, quotaDay } = message
        return { id, templateId, day: quotaDay, person: personOf(message) }
      })
    await giveBackQuota(db, { numberId, portfolio, messages: returned })
  }
}

/** In the order in which everybody locks several portfolios. */
function portfoliosOf(
  db: Database,
  messages: readonly RecoveredMessage[]
): Promise<{ numberId: string; portfolio: string }[]> {
  return rows(
    db,
    `SELECT number.id AS "numberId", coalesce(account.portfolio_id, account.id) AS portfolio
     FROM whatsapp_phone_number number
     JOIN whatsapp_account account ON account.id = number.account_id
     WHERE number.id = ANY(?::text[])
     ORDER BY portfolio, number.id`,
    [[...new Set(messages.map(({ numberId }) => numberId))]]
  )
}
