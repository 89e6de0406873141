import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { findNumber } from "../operations/accounts/find-number"
import { listNumberIds } from "../operations/accounts/pause-account"
import { describeRemoval, type RemovalPreview } from "../operations/removal/describe-removal"
import { findRemovalRefusal, type RemovalRefusal } from "../operations/removal/find-refusal"
import {
  removeAccountRow,
  removeNumbers,
  type NumbersToRemove,
} from "../operations/removal/remove-numbers"
import { settleRemoved } from "../operations/removal/settle-removed"
import { WhatsappNumberExtrasService } from "./number-extras-service"
import { transactionOf } from "./transaction-of"

/** What is to be removed: a whole account with its numbers, or one number. */
export type RemovalSubject = { accountId: string } | { numberId: string }

/** Taking numbers and accounts away without stranding a message. */
export class WhatsappRemovalService extends WhatsappNumberExtrasService {
  /** What would happen, and why it may not. */
  async previewRemoval(
    subject: RemovalSubject
  ): Promise<RemovalPreview & { refusal: RemovalRefusal | null }> {
    const refusal = await findRemovalRefusal(this.db, {
      subject,
      environment: this.options.account,
    })
    const numberIds =
      "numberId" in subject
        ? [(await findNumber(this.db, subject.numberId)).numberId]
        : await listNumberIds(this.db, subject.accountId)
    return { refusal, ...(await describeRemoval(this.db, numberIds)) }
  }

  /** Removes numbers, and their account when one is given; messages are settled by `settleRemoved`. */
  @InjectTransactionManager()
  async removeSenders(
    input: NumbersToRemove & { accountId?: string },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<{ automations: number }> {
    const db = transactionOf(ctx)
    const removed = await removeNumbers(db, input)
    if (input.accountId) await removeAccountRow(db, input.accountId)
    this.forgetWebhookSecrets()
    return removed
  }

  /** Moves or cancels everything that waits on removed numbers, batch after batch. */
  async settleRemoved(): Promise<{ canceled: number; moved: number }> {
    const total = { canceled: 0, moved: 0 }
    for (;;) {
      const { canceled, moved, numberIds } = await settleRemoved(this.db)
      total.canceled += canceled
      total.moved += moved
      for (const numberId of numberIds) this.dispatch.wake(numberId)
      if (canceled + moved === 0) return total
    }
  }
}
