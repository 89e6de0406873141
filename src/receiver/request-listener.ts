import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import type { Answer } from "../modules/whatsapp/ingest/reception/answer"
import type { Reception } from "../modules/whatsapp/ingest/reception/create-reception"

interface ListenerSettings {
  reception: Reception
  /** Where Meta delivers to. */
  path: string
  /** Whether the database answers. */
  isHealthy: () => Promise<boolean>
}

/** Everything the receiver answers: Meta's two requests, and whoever watches over it. */
export function createRequestListener(settings: ListenerSettings): RequestListener {
  return (request, response) => {
    answer(request, settings).then(
      (given) => write(response, given),
      () => write(response, { status: 500, headers: {}, body: "" })
    )
  }
}

const NOT_FOUND: Answer = { status: 404, headers: {}, body: "" }
const NOT_ALLOWED: Answer = { status: 405, headers: { Allow: "GET, POST" }, body: "" }

async function answer(request: IncomingMessage, settings: ListenerSettings): Promise<Answer> {
  const { reception, path, isHealthy } = settings
  // Only the path and the query are read of it: the host is anybody's.
  const [pathname = "", query = ""] = (request.url ?? "").split("?", 2)
  if (pathname === "/health") {
    const healthy = await isHealthy()
    return { status: healthy ? 200 : 503, headers: {}, body: healthy ? "OK" : "No database" }
  }
  if (pathname.replace(/\/$/, "") !== path) return NOT_FOUND
  if (request.method === "POST") return reception.answerDelivery(request)
  if (request.method !== "GET") return NOT_ALLOWED
  return reception.answerHandshake(Object.fromEntries(new URLSearchParams(query)))
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.statusCode = status
  for (const name in headers) response.setHeader(name, headers[name] ?? "")
  response.end(body)
}
