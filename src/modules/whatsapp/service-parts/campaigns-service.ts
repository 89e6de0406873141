import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { admitCampaign } from "../operations/campaigns/admit-campaign"
import type { CampaignDefinition } from "../operations/campaigns/campaign"
import {
  countCampaignMessages,
  recountRecipients,
} from "../operations/campaigns/count-campaign-messages"
import { createCampaign } from "../operations/campaigns/create-campaign"
import { listStalledAdmissions } from "../operations/campaigns/list-stalled-admissions"
import { WhatsappOutboundService } from "./outbound-service"
import { transactionOf } from "./transaction-of"

/** One message to many people. */
export class WhatsappCampaignsService extends WhatsappOutboundService {
  /** Keeps a campaign as a draft: nobody is written to before `admitCampaign`. */
  @InjectTransactionManager()
  async createCampaign(
    campaign: CampaignDefinition,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<{ id: string }> {
    return createCampaign(transactionOf(ctx), campaign)
  }

  /**
   * Puts a message for everybody a campaign is for into the outbox, and answers how many this call
   * made. Resolves when all are in; the first ones leave long before that. Safe to repeat.
   */
  async admitCampaign(campaignId: string): Promise<{ recipients: number }> {
    return admitCampaign(this.db, {
      campaignId,
      onAdmitted: ({ numberId }) => this.dispatch.wake(numberId),
    })
  }

  /** Goes on with campaigns whose admission a crash cut short. */
  async resumeAdmissions(): Promise<void> {
    for (const campaignId of await listStalledAdmissions(this.db)) {
      await this.admitCampaign(campaignId).catch((error: unknown) =>
        this.warn(`campaign ${campaignId} was not admitted further`, error)
      )
    }
  }

  /** How many of a campaign's messages have which status. */
  async countCampaignMessages(campaignId: string) {
    return countCampaignMessages(this.db, campaignId)
  }

  /** Counts a campaign's recipients anew from its messages. */
  async recountRecipients(campaignId: string): Promise<void> {
    await recountRecipients(this.db, campaignId)
  }
}
