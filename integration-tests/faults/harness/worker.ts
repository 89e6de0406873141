/* A process that is told what to be: a shop, for as long as it lives or until it is told to retire. */
import { log, openShop, type Shop } from "./shop"
import type { WorkerNews, WorkerRequest } from "./worker-orders"

let shop: Shop | undefined

async function obey(request: WorkerRequest): Promise<WorkerNews> {
  if (request.kind === "begin") {
    shop = await openShop(request.orders)
    if (request.orders.mode !== "server") await shop.work()
    return { kind: "ready" }
  }
  if (!shop) throw new Error(`Told to ${request.kind} before it was told what to be.`)
  switch (request.kind) {
    case "admit":
      await shop.service.admitMessages(request.messages)
      return { kind: "done" }
    case "work":
      await shop.work()
      return { kind: "done" }
    case "retire":
      await shop.leave()
      shop = undefined
      return { kind: "loaded" }
  }
}

function say(news: WorkerNews): void {
  process.send?.(news)
}

process.on("message", (request: WorkerRequest) => {
  obey(request).then(say, (error: unknown) => {
    log(error instanceof Error ? error.stack : error)
    say({ kind: "failed", error: String(error) })
  })
})
process.once("SIGTERM", () => {
  Promise.resolve(shop?.leave()).then(
    () => process.exit(0),
    (error: unknown) => {
      log(error)
      process.exit(1)
    }
  )
})
process.once("disconnect", () => process.exit(1))
say({ kind: "loaded" })
