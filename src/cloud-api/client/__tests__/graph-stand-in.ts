import { MockAgent, type Dispatcher } from "undici"
import { createCloudApiClient, type CloudApiClient } from "../cloud-api-client"
import { createCloudApiPool } from "../cloud-api-pool"

export const GRAPH = "https://graph.example.test"
export const TOKEN = "secret-access-token"

/** A Graph API that answers what a test says, and fails on any other request. */
export function aGraph(options: { appSecret?: string; pathPrefix?: string } = {}): {
  graph: ReturnType<MockAgent["get"]>
  agent: MockAgent
  client: CloudApiClient
} {
  const agent = new MockAgent()
  agent.disableNetConnect()
  const dispatcher: Dispatcher = agent
  const pool = createCloudApiPool({ baseUrl: GRAPH + (options.pathPrefix ?? ""), dispatcher })
  const { appSecret } = options
  const client = createCloudApiClient({ pool, version: "v25.0", accessToken: TOKEN, appSecret })
  return { graph: agent.get(GRAPH), agent, client }
}

/** Meta's error envelope. */
export function graphError(error: Record<string, unknown>) {
  return { error: { message: "Something", type: "OAuthException", ...error } }
}
