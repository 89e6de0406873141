import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createOwnDatabase } from "../../integration-tests/database/own-database"
import { admitCampaign } from "../../src/modules/whatsapp/operations/campaigns/admit-campaign"
import {
  acquireLane,
  type AcquiredLane,
} from "../../src/modules/whatsapp/operations/lanes/acquire-lane"
import { seedAudience } from "../campaign/audience"
import { makeCampaign } from "../campaign/bench-campaign"

/** Longer than any benchmark takes. */
const LEASE_MS = 60 * 60 * 1000

/** A shop's database whose only number this process holds. */
export interface BenchShop {
  db: Knex
  lease: AcquiredLane
  /** Queues a campaign to everybody; answers how many messages it made. */
  queueCampaign(): Promise<number>
  drop(): Promise<void>
}

interface ShopFacts {
  serverUrl: string
  name: string
  people: number
}

export async function openShop({ serverUrl, name, people }: ShopFacts): Promise<BenchShop> {
  const { db, drop } = await createOwnDatabase(serverUrl, name)
  await seedAudience(db, people)
  const { numberId } = await makeCampaign(db)
  const lease = await acquireLane(db, { numberId, owner: "benchmark", leaseMs: LEASE_MS })
  if (!lease) throw new Error("The lane is taken.")
  return {
    db,
    lease,
    drop,
    async queueCampaign() {
      const { campaignId } = await makeCampaign(db)
      return (await admitCampaign(db, { campaignId })).recipients
    },
  }
}
