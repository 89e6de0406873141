import type { CloudApiClients } from "../../../src/modules/whatsapp/operations/accounts/cloud-api-clients"

/**
 * When requests left, number by number, over all engines of a test: what arrives at a busy machine's
 * simulator arrives in bunches, and says nothing about the pace it was sent at.
 */
export class Departures {
  private readonly times = new Map<string, number[]>()

  /** The clients, with each request noted as it leaves. */
  watch(clients: CloudApiClients): CloudApiClients {
    return {
      ...clients,
      for: async (accountId) => {
        const client = await clients.for(accountId)
        if (!client) return null
        const { sendBytes } = client.messages
        const noted: typeof sendBytes = (request) => {
          this.note(request.phoneNumberId)
          return sendBytes(request)
        }
        return { ...client, messages: { ...client.messages, sendBytes: noted } }
      },
    }
  }

  /** The most that left in any one second, for each number that sent. */
  busiestSeconds(): number[] {
    return [...this.times.values()].map(busiestSecond)
  }

  private note(phoneNumberId: string): void {
    const times = this.times.get(phoneNumberId) ?? []
    this.times.set(phoneNumberId, times)
    times.push(performance.now())
  }
}

function busiestSecond(times: readonly number[]): number {
  let first = 0
  let most = 0
  for (const [last, time] of times.entries()) {
    while (time - times[first]! >= 1_000) first += 1
    most = Math.max(most, last - first + 1)
  }
  return most
}
