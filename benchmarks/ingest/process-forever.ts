import LocalEventBus from "@medusajs/event-bus-local/dist/services/event-bus-local"
import type { Logger } from "@medusajs/framework/types"
import { connect } from "../../integration-tests/database/own-database"
import { createAnnounce } from "../../src/modules/whatsapp/announce"
import { createIngest } from "../../src/modules/whatsapp/ingest/create-ingest"

/** A worker: applies what others store in the database at `DATABASE_URL`, until it is stopped. */
const db = connect(process.env.DATABASE_URL ?? "")
const logger = console as unknown as Logger
const bus = new LocalEventBus({ logger } as never, {}, {} as never)
const announce = createAnnounce(bus, console.error)
const ingest = createIngest({ db, announce, logger })

ingest.start()
process.once("SIGTERM", () => {
  void ingest.stop().then(() => process.exit(0))
})
