import { createOptInSchema, type StoreOptIn } from "../../../src/contract/consent"
import type { NewOptIn, OptIn } from "../client/opt-in-client"
import { createOptInClient } from "../client/create-opt-in-client"

// The package repeats two of the plugin's types, so that it can be installed without it.
type Same<A, B> = A extends B ? (B extends A ? true : false) : false
const answerIsTheContracts: Same<OptIn, StoreOptIn> = true

const optIn: NewOptIn = {
  cart_id: "cart_01",
  phone: "+12125550123",
  purposes: ["order_updates"],
  wording: "Send my receipt on WhatsApp.",
  locale: "en-US",
}

function recordingFetch(status: number, answer: unknown) {
  const calls: { url: string; init: RequestInit }[] = []
  const fake = async (url: unknown, init?: RequestInit) => {
    calls.push({ url: String(url), init: init ?? {} })
    return new Response(answer === undefined ? null : JSON.stringify(answer), { status })
  }
  return { calls, fetch: fake as typeof fetch }
}

const connect = (fetch: typeof globalThis.fetch) =>
  createOptInClient({ baseUrl: "http://localhost:9000/", publishableKey: "pk_1", fetch })

describe("the client of the store's opt-in route", () => {
  it("sends exactly what the route accepts", async () => {
    const { calls, fetch } = recordingFetch(200, { opt_in: { ...optIn, status: "pending" } })
    await connect(fetch).save(optIn)

    expect(calls[0]?.url).toBe("http://localhost:9000/store/whatsapp/opt-ins")
    expect(calls[0]?.init.headers).toMatchObject({ "x-publishable-api-key": "pk_1" })
    expect(createOptInSchema.parse(JSON.parse(calls[0]?.init.body as string))).toEqual(optIn)
    expect(answerIsTheContracts).toBe(true)
  })

  it("asks for and withdraws a cart's opt-in by the cart's id", async () => {
    const { calls, fetch } = recordingFetch(200, { opt_in: null })
    const client = connect(fetch)

    await expect(client.find("cart 1")).resolves.toBeNull()
    await client.withdraw("cart 1")

    const path = "http://localhost:9000/store/whatsapp/opt-ins?cart_id=cart+1"
    expect(calls.map(({ url, init }) => [init.method, url])).toEqual([
      ["GET", path],
      ["DELETE", path],
    ])
  })

  it("throws what the shop said, with its status", async () => {
    const { fetch } = recordingFetch(400, { type: "invalid_data", message: "phone: too short" })
    await expect(connect(fetch).save(optIn)).rejects.toMatchObject({
      status: 400,
      message: "phone: too short",
    })
  })

  it("throws on an error page that is no JSON", async () => {
    const { fetch } = recordingFetch(502, undefined)
    await expect(connect(fetch).find("cart_01")).rejects.toMatchObject({ status: 502 })
  })

  it("speaks through the Medusa SDK when it is given one", async () => {
    const calls: unknown[] = []
    const sdk = {
      client: {
        fetch: async <T>(path: string, init?: object) => {
          calls.push([path, init])
          return { opt_in: null } as T
        },
      },
    }
    const client = createOptInClient({ sdk })
    await client.find("cart_01")
    await client.save(optIn)
    expect(calls).toEqual([
      ["/store/whatsapp/opt-ins", { method: "GET", query: { cart_id: "cart_01" } }],
      ["/store/whatsapp/opt-ins", { method: "POST", body: optIn }],
    ])
  })
})
