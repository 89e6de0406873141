import { useEffect, useState } from "react"

export type Loaded<T> =
  { state: "loading" } | { state: "loaded"; value: T } | { state: "failed"; message: string }

/** What a request answers; asked again when `key` changes, and the newest key's answer wins. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> } | null>(null)

  useEffect(() => {
    let isCurrent = true
    const set = (loaded: Loaded<T>) => isCurrent && setAnswer({ key, loaded })
    load().then(
      (value) => set({ state: "loaded", value }),
      (error: unknown) => set({ state: "failed", message: messageOf(error) })
    )
    return () => {
      isCurrent = false
    }
    // `load` is made anew by every render; the key says when it asks for something else.
  }, [key])

  return answer?.key === key ? answer.loaded : { state: "loading" }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : "Something went wrong."
