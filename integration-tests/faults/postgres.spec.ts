import { postgresCases } from "./cases/postgres"
import { startOwnPostgres, type PostgresForTests } from "./harness/postgres-for-tests"
import { runCases } from "./harness/run-cases"

describe("A Postgres that goes away and comes back", () => {
  let postgres: PostgresForTests

  beforeAll(async () => {
    postgres = await startOwnPostgres()
  })
  runCases({
    name: "postgres",
    cases: postgresCases(() => postgres),
    serverUrl: () => postgres.url,
  })
  // After the stage, which is on it.
  afterAll(async () => {
    await postgres.remove()
  })
})
