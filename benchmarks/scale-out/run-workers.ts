import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { median } from "../setup/median"
import { queueCampaign } from "../setup/queue-campaign"
import { startProcess } from "../setup/server-process"
import type { SimulatorProcess } from "../setup/simulator-process"

export interface WorkersRun {
  db: Knex
  databaseUrl: string
  redisUrl: string
  simulator: SimulatorProcess
  sender: { accountId: string; templateId: string }
  numberIds: readonly string[]
  workers: number
  count: number
  /** What each number may send a second. */
  rate: number
  latencyMs: number
  /** How long workers have to find each other and share the numbers before what they do counts. */
  settleMs: number
}

const WORKER = join(__dirname, "work-forever.ts")
const WATCH_MS = 200

/**
 * Has workers send a campaign over several numbers. Answers with messages a second once they have
 * shared the numbers, and with the most that any number sent in one second, as both arrived.
 */
export async function runWorkers(run: WorkersRun): Promise<{ perSecond: number; busiest: number }> {
  const { db, simulator, numberIds, count, workers } = run
  await db("whatsapp_phone_number")
    .whereIn("id", [...numberIds])
    .update({ throughput_per_second: run.rate })
  await simulator.reset()
  await simulator.answerAfter(run.latencyMs)
  await queueCampaign(db, { ...run.sender, numberIds, count })
  const env = {
    DATABASE_URL: run.databaseUrl,
    REDIS_URL: run.redisUrl,
    SIMULATOR_URL: simulator.url,
  }
  const started = await Promise.all(
    Array.from({ length: workers }, () => startProcess({ command: [WORKER], env }))
  )
  try {
    const perSecond = await watch(run)
    return { perSecond, busiest: await busiestOf(run) }
  } finally {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

/** The middle of what was taken in each moment between the workers' first seconds and their last. */
async function watch({ simulator, count, settleMs }: WorkersRun): Promise<number> {
  const looks: { at: number; total: number }[] = []
  for (;;) {
    const { total } = await simulator.tally()
    looks.push({ at: performance.now(), total })
    if (total >= count) break
    await pause(WATCH_MS)
  }
  const firstSent = looks.findIndex(({ total }) => total > 0)
  const from = (looks[firstSent]?.at ?? 0) + settleMs
  const settled = looks.filter(({ at, total }) => at >= from && total < count * 0.9)
  if (settled.length < 3) throw new Error(`${count} messages are too few to measure anything.`)
  return median(
    settled.slice(1).map(({ at, total }, index) => {
      const before = settled[index]
      return ((total - (before?.total ?? 0)) * 1_000) / (at - (before?.at ?? 0))
    })
  )
}

async function busiestOf({ simulator, count }: WorkersRun): Promise<number> {
  const { total, distinct } = await simulator.tally()
  if (total !== count || distinct !== count) {
    throw new Error(`${count} were queued, ${total} received, ${distinct} of them distinct.`)
  }
  const rates = Object.values(await simulator.rates())
  return Math.max(...rates.map(({ busiest_second }) => busiest_second))
}
