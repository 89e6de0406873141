import { createOwnDatabase } from "../integration-tests/database/own-database"
import { admitCampaign } from "../src/modules/whatsapp/operations/campaigns/admit-campaign"
import { countCampaignMessages } from "../src/modules/whatsapp/operations/campaigns/count-campaign-messages"
import { seedAudience } from "./campaign/audience"
import { insertBare } from "./campaign/bare-insert"
import { makeCampaign } from "./campaign/bench-campaign"
import { report } from "./setup/report"

const RECIPIENTS = Number(process.env.BENCH_RECIPIENTS ?? 1_000_000)
const LEAST_ROWS_PER_SECOND = 50_000
const MOST_MEGABYTES = 100

/**
 * P4: one command admits a million recipients, each judged by the send policy, while this process
 * watches its own memory. Beside it a bare insert of as many rows.
 */
async function main(): Promise<void> {
  const { DATABASE_URL: serverUrl } = process.env
  if (!serverUrl) throw new Error("DATABASE_URL is needed: run `npm run bench`.")
  const database = await createOwnDatabase(serverUrl, "whatsapp_campaign_bench")
  const { db } = database
  try {
    await seedAudience(db, RECIPIENTS)
    const campaign = await makeCampaign(db)
    const bare = await insertBare(db, campaign)

    const { campaignId } = campaign
    const memory = watchMemory()
    const start = performance.now()
    const { recipients } = await admitCampaign(db, { campaignId, onAdmitted: memory.look })
    const rate = recipients / ((performance.now() - start) / 1000)

    const counts = await countCampaignMessages(db, campaignId)
    console.log(`${recipients} recipients:`, counts)
    if (recipients !== RECIPIENTS || !counts.queued || !counts.suppressed) {
      throw new Error(`${RECIPIENTS} were to be admitted, some of them suppressed.`)
    }
    report({ benchmark: "P4 bare insert, no policy", value: bare, unit: "rows/s" })
    report({
      benchmark: "P4 campaign launch",
      value: rate,
      unit: "rows/s",
      ratio: rate / bare,
      least: LEAST_ROWS_PER_SECOND,
    })
    report({
      benchmark: "P4 memory growth of Node",
      value: memory.grownMegabytes(),
      unit: "MB",
      most: MOST_MEGABYTES,
    })
  } finally {
    await database.drop()
  }
}

/** The most this process has grown by, at any of the moments looked at. */
function watchMemory() {
  const before = process.memoryUsage().rss
  let most = before
  return {
    look: () => {
      most = Math.max(most, process.memoryUsage().rss)
    },
    grownMegabytes: () => (most - before) / 1e6,
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
