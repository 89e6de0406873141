import { DEMO, MEDUSA } from "../demo/prepare-shop.mjs"
import { runLogged } from "../demo/run-logged.mjs"
import { startService } from "../demo/service.mjs"
import { shopEnvironment } from "../demo/settings.mjs"
import { answers, waitUntil } from "../demo/wait-until.mjs"

const BOOT_MS = 180_000

/** The demo shop as several processes: what each is told, and how it is started. */
export function createShop({ databaseUrl, redisUrl, ports }) {
  const env = {
    ...shopEnvironment({ databaseUrl, ports, withAdmin: false }),
    DEMO_REDIS_URL: redisUrl,
  }
  const medusa = (name, ...args) => runLogged({ name, args: [MEDUSA, ...args], cwd: DEMO, env })

  return {
    migrate: () => medusa("fleet-migration", "db:migrate", "--execute-safe-links"),
    queue: (count) =>
      medusa("fleet-queue", "exec", "./src/scripts/queue-messages.ts", String(count)),
    start: ({ name, mode, port }) =>
      startService({
        name: `fleet-${name}`,
        args: [MEDUSA, "start"],
        cwd: DEMO,
        env: { ...env, MEDUSA_WORKER_MODE: mode, PORT: String(port) },
      }),
  }
}

/** Waits until a process of the shop serves; workers answer for their health as well. */
export function untilUp(service, port) {
  return waitUntil(() => answers(`http://127.0.0.1:${port}/health`), {
    what: `the ${service.name} to answer on port ${port}`,
    withinMs: BOOT_MS,
    during: service,
  })
}
