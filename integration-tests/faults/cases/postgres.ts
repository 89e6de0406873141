import type { FaultCase } from "../harness/fault-case"
import {
  countOf,
  EVERY_MESSAGE,
  NO_NEW_DELIVERY,
  untilAccepted,
  untilBlocked,
  untilStatus,
  whileLocked,
} from "../harness/look"
import type { PostgresForTests } from "../harness/postgres-for-tests"
import { leasesRunOut } from "../harness/settled"
import type { Stage } from "../harness/stage"

/** How the database goes away. */
type End = "stop" | "crash"

/** The database goes away under a shop that goes on living, and comes back. */
export const postgresCases = (postgres: () => PostgresForTests): readonly FaultCase[] => {
  async function restart(end: End): Promise<void> {
    await postgres()[end]()
    await postgres().start()
  }

  return [
    {
      name: "Postgres restarted while sending",
      invariant: "the same process goes on, and each message leaves once",
      rate: 200,
      run: (stage) => whileSending(stage, () => restart("stop")),
      verify: keepsWhatItConfirmed,
    },
    {
      name: "Postgres crashed while sending",
      invariant: "what Meta took is known after the crash, and each message leaves once",
      rate: 200,
      run: (stage) => whileSending(stage, () => restart("crash")),
      verify: keepsWhatItConfirmed,
    },
    {
      name: "Postgres restarted while storing webhooks",
      invariant: "Meta delivers again what was not committed, and the same process applies it",
      run: (stage) => whileIngesting(stage, NO_NEW_DELIVERY, () => restart("stop")),
      verify: keepsWhatItConfirmed,
    },
    {
      name: "Postgres restarted while applying webhooks",
      invariant: "deliveries half applied are applied whole by the same process",
      run: (stage) => whileIngesting(stage, EVERY_MESSAGE, () => restart("stop")),
      verify: keepsWhatItConfirmed,
    },
    {
      name: "Postgres crashed while applying webhooks",
      invariant: "no delivery that was answered with 200 is missing, and all are applied",
      run: (stage) => whileIngesting(stage, EVERY_MESSAGE, () => restart("crash")),
      verify: keepsWhatItConfirmed,
    },
  ]
}

async function whileSending(stage: Stage, restart: () => Promise<void>): Promise<void> {
  await stage.admit(100)
  await stage.admit(100, { purpose: "authentication" })
  await stage.admit(100, { purpose: "marketing" })
  const shop = await stage.start()
  await untilAccepted(stage, 50)
  await restart()
  expect((await stage.meta.tally()).total).toBeLessThan(300)
  await untilAccepted(stage, 300)
  await leasesRunOut(stage)
  expect(shop.isAlive()).toBe(true)
}

async function whileIngesting(
  stage: Stage,
  lock: string,
  restart: () => Promise<void>
): Promise<void> {
  await stage.meta.faults({ webhooks: { hold: true } })
  await stage.admit(100)
  const shop = await stage.start()
  await untilStatus(stage, "sent", 100)
  await whileLocked(stage, lock, async () => {
    await stage.meta.mend()
    await untilBlocked(stage)
    expect(await countOf(stage, "delivered")).toBe(0)
    await restart()
  })
  await leasesRunOut(stage)
  await untilStatus(stage, "delivered", 100)
  expect(shop.isAlive()).toBe(true)
}

/** Every delivery that was answered with 200 is there. */
async function keepsWhatItConfirmed(_verdict: unknown, { db, meta }: Stage): Promise<void> {
  const confirmed = (await meta.deliveries()).filter(({ outcome }) => outcome === 200)
  const stored = new Set(await db("whatsapp_webhook_delivery").pluck<string[]>("body"))
  expect(confirmed.length).toBeGreaterThan(0)
  expect(confirmed.filter(({ body }) => !stored.has(body))).toEqual([])
}
