import type { FaultCase } from "../harness/fault-case"
import { hurry } from "../harness/hurry"
import {
  countOf,
  EVERY_MESSAGE,
  NO_NEW_DELIVERY,
  STORING_OF_DELIVERY,
  untilAccepted,
  untilBlocked,
  untilStatus,
  whileLocked,
  WRITE_OF_MESSAGES,
} from "../harness/look"
import type { PostgresForTests } from "../harness/postgres-for-tests"
import { allSettled, leasesRunOut } from "../harness/settled"
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
      rate: 50,
      run: (stage) => whileSending(stage, () => restart("stop")),
      verify: keepsWhatItConfirmed,
    },
    {
      name: "Postgres crashed while sending",
      invariant: "what Meta took is known after the crash, and each message leaves once",
      rate: 50,
      run: (stage) => whileSending(stage, () => restart("crash")),
      verify: keepsWhatItConfirmed,
    },
    {
      name: "Postgres restarted while storing webhooks",
      invariant: "Meta delivers again what was not committed, and the same process applies it",
      run: (stage) => whileIngesting(stage, STORING, () => restart("stop")),
      verify: keepsWhatItConfirmed,
    },
    {
      name: "Postgres restarted while applying webhooks",
      invariant: "deliveries half applied are applied whole by the same process",
      run: (stage) => whileIngesting(stage, APPLYING, () => restart("stop")),
      verify: keepsWhatItConfirmed,
    },
    {
      name: "Postgres crashed while applying webhooks",
      invariant: "no delivery that was answered with 200 is missing, and all are applied",
      run: (stage) => whileIngesting(stage, APPLYING, () => restart("crash")),
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
  await hurry(stage)
  await leasesRunOut(stage)
  // Nobody but the same process is there to send the rest.
  await allSettled(stage)
  expect(shop.isAlive()).toBe(true)
}

/** Where a delivery is on its way in when the database goes away. */
interface Moment {
  lock: string
  blocked: string
}

const STORING: Moment = { lock: NO_NEW_DELIVERY, blocked: STORING_OF_DELIVERY }
const APPLYING: Moment = { lock: EVERY_MESSAGE, blocked: WRITE_OF_MESSAGES }

async function whileIngesting(
  stage: Stage,
  { lock, blocked }: Moment,
  restart: () => Promise<void>
): Promise<void> {
  await stage.meta.faults({ webhooks: { hold: true } })
  await stage.admit(100)
  const shop = await stage.start()
  await untilStatus(stage, "sent", 100)
  await whileLocked(stage, lock, async () => {
    await stage.meta.mend()
    await untilBlocked(stage, blocked)
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
