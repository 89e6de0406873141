import type { Shop } from "../harness"

/** What a merchant does at Meta's own console, or Meta itself, in a test. */
export function metaConsole({ simulator }: Shop) {
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${simulator().url}/_sim/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body: body && JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  return {
    /** Lists another number in an account. */
    addNumber: (number: {
      account: string
      id: string
      display_phone_number: string
      verified_name?: string
      registered?: boolean
    }) => ask("POST", "numbers", { verified_name: "Lucky Shrub", registered: true, ...number }),
    /** Meta decides something about a number. */
    changeNumber: (id: string, patch: object) => ask("POST", `numbers/${id}`, patch),
    /** What only whoever holds the number, or Meta, would know of it. */
    numberAt: async (id: string) => {
      const { numbers } = (await ask("GET", "numbers")) as { numbers: Record<string, never>[] }
      return (numbers.find((number) => number.id === id) ?? {}) as Record<string, unknown>
    },
    setToken: (token: object) => ask("POST", "tokens", token),
  }
}
