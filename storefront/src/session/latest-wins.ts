/**
 * Sends one input at a time, in order, and skips every input that a later one has replaced before
 * it was sent. Aborting a request would not do: the shop may still read it after the next one.
 */
export function createLatestWins<Input>(send: (input: Input) => Promise<void>) {
  let tail: Promise<void> = Promise.resolve()
  let latest = 0

  const isLatest = (ticket: number) => ticket === latest

  return {
    /** Resolves when this input, or the one that replaced it, has been sent. `send` must not reject. */
    push(input: Input): Promise<void> {
      const ticket = ++latest
      tail = tail.then(() => (isLatest(ticket) ? send(input) : undefined))
      return this.settled()
    },
    /** Resolves when nothing is left to send. */
    async settled(): Promise<void> {
      let seen: Promise<void> | undefined
      while (seen !== tail) {
        seen = tail
        await seen
      }
    },
  }
}
