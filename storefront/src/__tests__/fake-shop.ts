import type { NewOptIn, OptIn, OptInClient } from "../client/opt-in-client"

/** A shop that keeps opt-ins in memory, answers when it is told to, and remembers what it was asked. */
export function createFakeShop(kept: OptIn | null = null) {
  const requests: (NewOptIn | "withdraw")[] = []
  const waiting: (() => void)[] = []
  let held = false
  let failure: Error | null = null
  let optIn = kept

  const answer = async () => {
    const failing = failure
    if (held) await new Promise<void>((resolve) => waiting.push(resolve))
    if (failing) throw failing
  }

  const client: OptInClient = {
    find: async () => optIn,
    save: async (asked) => {
      requests.push(asked)
      await answer()
      optIn = { ...pendingOptIn, cart_id: asked.cart_id, phone: mask(asked.phone) }
      return optIn
    },
    withdraw: async () => {
      requests.push("withdraw")
      await answer()
      optIn = null
    },
  }

  return {
    client,
    requests,
    /** The numbers saved, in the order in which they were asked for. */
    phones: () => requests.map((asked) => (asked === "withdraw" ? asked : asked.phone)),
    kept: () => optIn,
    failWith: (error: Error) => (failure = error),
    mend: () => (failure = null),
    hold: () => (held = true),
    /** Answers the oldest request that waits. */
    answerNext: () => waiting.shift()?.(),
    release: () => {
      held = false
      for (const resolve of waiting.splice(0)) resolve()
    },
  }
}

export const pendingOptIn: OptIn = {
  cart_id: "cart_01",
  status: "pending",
  purposes: ["order_updates"],
  phone: "+1 ••• ••• 0123",
}

const mask = (phone: string) => `•••• ${phone.slice(-4)}`
