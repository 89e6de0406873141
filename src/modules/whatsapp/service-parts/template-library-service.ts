import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { claimWanted, type WantedTemplate } from "../operations/templates/library/claim-wanted"
import { listOwn, type OwnTemplate } from "../operations/templates/library/list-own"
import { settleRefused } from "../operations/templates/library/settle-wanted"
import {
  openStorefront,
  readStorefront,
  saveStorefront,
  type Storefront,
} from "../operations/templates/library/storefront"
import {
  wantSubmission,
  type SubmissionWish,
} from "../operations/templates/library/want-submission"
import { WhatsappTemplateSamplesService } from "./template-samples-service"
import { transactionOf } from "./transaction-of"

/** Ready-made templates on their way into an account, and drafts that wait for Meta to take them. */
export class WhatsappTemplateLibraryService extends WhatsappTemplateSamplesService {
  /** An account's templates of these names, in every language. */
  async listOwnTemplates(input: { accountId: string; names: string[] }): Promise<OwnTemplate[]> {
    return listOwn(this.db, input)
  }

  /** Has drafts handed in as soon as Meta takes them. */
  async wantTemplateSubmission(wish: SubmissionWish): Promise<void> {
    await wantSubmission(this.db, wish)
  }

  /** The next draft that is to be handed in now; nobody else gets it meanwhile. */
  async claimWantedTemplate(input: { accountId?: string }): Promise<WantedTemplate | null> {
    return claimWanted(this.db, input)
  }

  /** Settles a draft that could not be handed in: it stays one, or waits with all others. */
  async settleRefusedTemplate(input: { wanted: WantedTemplate; error: unknown }): Promise<void> {
    await settleRefused(this.db, input)
  }

  /** The storefront that an account's buttons opened last. */
  async retrieveStorefrontUrl(accountId: string): Promise<string | null> {
    return readStorefront(this.db, accountId)
  }

  /** Remembers where an account's buttons lead. */
  async saveStorefrontUrl(input: { accountId: string; url: string }): Promise<void> {
    await saveStorefront(this.db, input)
  }

  /** Leads the buttons of ready-made drafts to the storefront, where they still open its stand-in. */
  @InjectTransactionManager()
  async openTemplateStorefront(
    input: Storefront,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    await openStorefront(transactionOf(ctx), input)
  }
}
