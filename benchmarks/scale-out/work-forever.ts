import { connect } from "../../integration-tests/database/own-database"
import { META } from "../../integration-tests/shop/meta-identities"
import { createBenchEngine } from "../dispatch/bench-engine"

/** A worker: sends what is queued in the database at `DATABASE_URL` until it is stopped. */
const { DATABASE_URL = "", REDIS_URL = "", SIMULATOR_URL = "" } = process.env
const engine = createBenchEngine({
  db: connect(DATABASE_URL),
  url: SIMULATOR_URL,
  accessToken: META.accessToken,
  redisUrl: REDIS_URL,
})

engine.start()
process.once("SIGTERM", () => {
  void engine.stop().then(() => process.exit(0))
})
