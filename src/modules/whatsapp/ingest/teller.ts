/** The pause between two tellings: far less than anybody minds, and cheap however much is stored. */
const PAUSE_MS = 50

/**
 * Tells at once, and then at most once a pause, however often it is asked: the last asking is always
 * followed by a telling.
 */
export function createTeller(tell: () => Promise<unknown>, pauseMs = PAUSE_MS): () => void {
  let resting = false
  let again = false

  return ask

  function ask(): void {
    again = resting
    if (resting) return
    resting = true
    void tell().finally(() => setTimeout(rest, pauseMs).unref())
  }

  function rest(): void {
    resting = false
    if (again) ask()
  }
}
