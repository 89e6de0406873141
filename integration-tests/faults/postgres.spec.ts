import { eventually } from "../shop/eventually"
import type { FaultCase } from "./harness/fault-case"
import { untilAccepted, untilStatus } from "./harness/look"
import { startOwnPostgres, type PostgresForTests } from "./harness/postgres-for-tests"
import { runCases } from "./harness/run-cases"

describe("A Postgres that is restarted", () => {
  let postgres: PostgresForTests

  beforeAll(async () => {
    postgres = await startOwnPostgres()
  })
  afterAll(async () => {
    await postgres.remove()
  })

  const restart = async () => {
    await postgres.stop()
    await postgres.start()
  }
  const cases: FaultCase[] = [
    {
      name: "Postgres restarted while sending",
      invariant: "the same process goes on, and each message leaves once",
      rate: 200,
      async run(stage) {
        await stage.admit(300)
        await stage.start()
        await untilAccepted(stage, 50)
        await restart()
        await eventually(() => untilStatus(stage, "delivered", 300))
      },
    },
  ]
  runCases({ name: "postgres", cases, serverUrl: () => postgres.url })
})
