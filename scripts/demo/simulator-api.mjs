import { META } from "./settings.mjs"

/** The phone on screen: what it received, opening a chat, writing. */
export function createPhone({ simulatorUrl, number }) {
  const call = async (path, body) => {
    const response = await fetch(`${simulatorUrl}/_sim/${path}`, {
      method: body ? "POST" : "GET",
      headers: body ? { "content-type": "application/json" } : {},
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`The simulator answered ${response.status} to /_sim/${path}`)
    return response.json()
  }
  const messages = async (query) =>
    (await call(`messages?${new URLSearchParams({ to: number, ...query })}`)).messages
  const chat = { from: number, to: META.phoneNumberId }

  return {
    number,
    /** Both directions, oldest first. */
    conversation: () => messages({ direction: "all" }),
    /** Waits until so many messages have come, and answers what has come by then. */
    received: ({ least, withinMs }) => messages({ least, wait_ms: withinMs }),
    open: () => call("open", chat),
    write: (text) => call("inbound", { ...chat, type: "text", text: { body: text } }),
  }
}
