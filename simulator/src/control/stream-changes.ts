import type { Handler } from "../http/routes"

const keepAliveMs = 20_000

/** Server-sent events: which chats changed, for the page to fetch again. */
export const streamChanges: Handler = ({ world, request }, response) => {
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-cache",
    connection: "keep-alive",
  })
  response.write("retry: 1000\n\n")
  const stopListening = world.changes.listen((keys) => {
    response.write(`data: ${JSON.stringify({ changed: keys })}\n\n`)
  })
  const keepAlive = setInterval(() => response.write(": still here\n\n"), keepAliveMs)
  request.on("close", () => {
    stopListening()
    clearInterval(keepAlive)
  })
  return null
}
