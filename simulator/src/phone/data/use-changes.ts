import { useEffect, useRef } from "react"

export type Connection = "connecting" | "live" | "lost"

type Handlers = {
  /** Keys of the chats that changed; `*` for all of them. */
  onChange: (keys: string[]) => void
  onConnection: (connection: Connection) => void
}

/** Listens to what changes for as long as the page is open; the browser reconnects by itself. */
export function useChanges(handlers: Handlers): void {
  const current = useRef(handlers)
  useEffect(() => {
    current.current = handlers
  })
  useEffect(() => {
    const source = new EventSource("/_sim/events")
    source.onopen = () => {
      current.current.onConnection("live")
      // Whatever happened while the line was down is fetched, not replayed.
      current.current.onChange(["*"])
    }
    source.onerror = () => current.current.onConnection("lost")
    source.onmessage = (event: MessageEvent<string>) => {
      current.current.onChange((JSON.parse(event.data) as { changed: string[] }).changed)
    }
    return () => source.close()
  }, [])
}
