import { Pool as PostgresPool } from "@medusajs/framework/pg"
import { Queue, Worker } from "bullmq"
import { Redis } from "ioredis"
import { Pool } from "undici"
import { CONNECTIONS, GRAPH_VERSION, type BenchMessage } from "../dispatch/bench-messages"
import type { UsualStatements } from "./usual-statements"

interface UsualRun {
  databaseUrl: string
  redisUrl: string
  url: string
  phoneNumberId: string
  accessToken: string
  messages: readonly BenchMessage[]
  /** Jobs under way at once. */
  concurrency: number
  statements: UsualStatements
  /** Called for each message that was sent. */
  onSent?: (id: string) => void
}

const QUEUE = "usual-design"
const ADDED_AT_ONCE = 1_000
const POSTGRES_CONNECTIONS = 20

/**
 * What most plugins do, at its best: one BullMQ job a message, whose worker reads the row, marks it,
 * sends it over the same pool of connections as the engine has, and writes down the answer. All jobs
 * are in Redis before the clock starts. Answers with messages a second.
 */
export async function runUsualDesign(run: UsualRun): Promise<number> {
  const { redisUrl, messages, concurrency, statements, onSent } = run
  const postgres = new PostgresPool({
    connectionString: run.databaseUrl,
    max: POSTGRES_CONNECTIONS,
  })
  const graph = new Pool(run.url, { connections: CONNECTIONS })
  const posting = new Redis(redisUrl, { maxRetriesPerRequest: null })
  const working = new Redis(redisUrl, { maxRetriesPerRequest: null })
  const queue = new Queue<{ id: string }>(QUEUE, { connection: posting })
  await queue.obliterate({ force: true })
  await enqueue()

  let done = 0
  let finish = () => {}
  let fail = (_: Error) => {}
  const finished = new Promise<void>((resolve, reject) => {
    finish = resolve
    fail = reject
  })
  const worker = new Worker<{ id: string }>(QUEUE, ({ data }) => send(data.id), {
    connection: working,
    concurrency,
    autorun: false,
  })
  worker.on("failed", (_, error) => fail(error))
  worker.on("completed", () => {
    done += 1
    if (done === messages.length) finish()
  })
  await worker.waitUntilReady()

  const start = performance.now()
  void worker.run()
  await finished
  const seconds = (performance.now() - start) / 1_000
  await worker.close()
  await queue.close()
  await Promise.all([graph.close(), postgres.end(), posting.quit(), working.quit()])
  return messages.length / seconds

  async function enqueue(): Promise<void> {
    for (let first = 0; first < messages.length; first += ADDED_AT_ONCE) {
      await queue.addBulk(
        messages.slice(first, first + ADDED_AT_ONCE).map(({ id }) => ({
          name: "send",
          data: { id },
          opts: { removeOnComplete: true },
        }))
      )
    }
  }

  async function send(id: string): Promise<void> {
    const { rows } = await postgres.query<{ payload: string }>({
      ...statements.select,
      values: [id],
    })
    await postgres.query({ ...statements.claim, values: [id] })
    const { statusCode, body } = await graph.request({
      method: "POST",
      path: `/${GRAPH_VERSION}/${run.phoneNumberId}/messages`,
      headers: {
        authorization: `Bearer ${run.accessToken}`,
        "content-type": "application/json",
      },
      body: rows[0]?.payload,
    })
    const answer = (await body.json()) as { messages?: { id: string }[] }
    const wamid = answer.messages?.[0]?.id
    if (statusCode !== 200 || !wamid) throw new Error(`Refused: ${statusCode}`)
    await postgres.query({ ...statements.done, values: [id, wamid] })
    onSent?.(id)
  }
}
