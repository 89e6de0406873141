import { openShop, type BenchShop } from "./flat-cost/bench-shop"
import { fillHistory } from "./flat-cost/fill-history"
import { PASSED_AT_ONCE, passMessages } from "./flat-cost/pass-messages"
import { median } from "./setup/median"
import { report } from "./setup/report"

const QUEUED = Number(process.env.BENCH_QUEUED ?? 1_000_000)
const HISTORY = Number(process.env.BENCH_HISTORY ?? 5_000_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 100)
const MOST_GROWTH = 1.1

/** Some of them take marketing back; so many are enough for a batch of those who do not. */
const FEW_PEOPLE = PASSED_AT_ONCE * 1.1

/** A large shop's campaigns go to the same people again and again. */
const MANY_PEOPLE = Math.max(FEW_PEOPLE, Math.min(QUEUED, 100_000))

/**
 * P5: what a message costs in a shop with a thousand queued and nothing behind it, and in one with a
 * million queued, then with five million of the past year too. Both shops take turns on the same
 * machine, so that what else it does meets both.
 */
async function main(): Promise<void> {
  const { DATABASE_URL: serverUrl } = process.env
  if (!serverUrl) throw new Error("DATABASE_URL is needed: run `npm run bench`.")
  const small = await openShop({ serverUrl, name: "whatsapp_small_bench", people: FEW_PEOPLE })
  const large = await openShop({ serverUrl, name: "whatsapp_large_bench", people: MANY_PEOPLE })
  try {
    let queued = 0
    while (queued < QUEUED) queued += await large.queueCampaign()
    await large.db.raw("VACUUM ANALYZE whatsapp_message")
    tell(`${inWords(queued)} queued`, await compare(small, large))

    await fillHistory(large, { messages: HISTORY, people: MANY_PEOPLE })
    tell(`${inWords(HISTORY)} sent before`, await compare(small, large))
  } finally {
    await small.drop()
    await large.drop()
  }
}

interface Costs {
  small: number[]
  large: number[]
}

async function compare(small: BenchShop, large: BenchShop): Promise<Costs> {
  const costs: Costs = { small: [], large: [] }
  // The first rounds warm caches and code up and do not count.
  for (let round = -2; round < ROUNDS; round++) {
    await small.queueCampaign()
    const inSmall = await passMessages(small)
    const inLarge = await passMessages(large)
    await small.db.raw("TRUNCATE whatsapp_message")
    if (round < 0) continue
    costs.small.push(inSmall)
    costs.large.push(inLarge)
  }
  return costs
}

function tell(what: string, { small, large }: Costs): void {
  const growth = median(large.map((cost, round) => cost / (small[round] ?? NaN)))
  const unit = "µs/message"
  report({ benchmark: `P5 1 k queued, beside ${what}`, value: median(small), unit })
  report({ benchmark: `P5 ${what}`, value: median(large), unit })
  report({
    benchmark: `P5 growth with ${what}`,
    value: growth,
    unit: "× the cost with 1 k",
    most: MOST_GROWTH,
  })
}

function inWords(count: number): string {
  return new Intl.NumberFormat("en", { notation: "compact" }).format(count)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
