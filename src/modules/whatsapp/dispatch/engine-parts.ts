import type { Logger } from "@medusajs/framework/types"
import type { Announce } from "../announce"
import type { DatabasePool } from "../database"
import type { CloudApiClients } from "../operations/accounts/cloud-api-clients"
import type { AccountHealth } from "./account-health"
import type { EngineObserver } from "../telemetry/engine-observer"
import type { Connections } from "./connections"
import type { EngineSettings } from "./engine-settings"

/** What every part of the engine works with. */
export interface EngineParts {
  db: DatabasePool
  clients: CloudApiClients
  health: AccountHealth
  announce: Announce
  logger: Logger
  observer: EngineObserver
  settings: EngineSettings
  connections: Connections
  /** This process, as leases name it. */
  owner: string
  /** True from the moment a shutdown begins: nothing more is claimed. */
  isStopping: () => boolean
  /** Logs a failure without what it was about. */
  onError: (error: unknown) => void
}
