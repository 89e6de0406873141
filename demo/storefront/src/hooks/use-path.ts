import { useSyncExternalStore } from "react"

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener("popstate", listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener("popstate", listener)
  }
}

/** The page the address bar names. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname)
}

/** Goes to another page of the shop and keeps what follows the question mark. */
export function goTo(path: string): void {
  window.history.pushState(null, "", path + window.location.search)
  window.scrollTo(0, 0)
  for (const listener of listeners) listener()
}
