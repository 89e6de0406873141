import "./browser"
import { FetchError } from "@medusajs/js-sdk"
import { sdk } from "../../lib/sdk"

/** One request the screens made. */
export interface Asked {
  path: string
  method: string
  query: Record<string, unknown>
  body: unknown
}

type Answer = object | ((asked: Asked) => unknown)

/** What the shop answers to a request, for routes such as `GET /admin/whatsapp/messages`. */
export function fakeShop(routes: Record<string, Answer>) {
  const asked: Asked[] = []
  jest.spyOn(sdk.client, "fetch").mockImplementation(async (input, init) => {
    const { method = "GET", query = {}, body } = init ?? {}
    const request: Asked = { path: input as string, method, query, body }
    asked.push(request)
    const answer = routes[`${method} ${request.path}`]
    if (!answer) throw new FetchError("Not found", "Not Found", 404)
    return typeof answer === "function" ? answer(request) : answer
  })
  return {
    asked,
    askedFor: (method: string) => asked.filter((one) => one.method === method),
  }
}

/** A page that holds everything there is. */
export function onePage<Items extends Record<string, unknown[]>>(items: Items) {
  const count = Object.values(items)[0]?.length ?? 0
  return { ...items, count, limit: 100, offset: 0 }
}

export function refuse(message: string, status = 400): never {
  throw new FetchError(message, "", status)
}
