import { toast } from "@medusajs/ui"
import { useCallback } from "react"
import { useRefusalWords } from "./use-refusal-words"

/** Tells why something was not done, for the `onError` of a change. */
export function useTellRefusal() {
  const inWords = useRefusalWords()
  return useCallback(
    ({ message }: Error, title?: string) => {
      const words = inWords(message)
      if (title === undefined) toast.error(words)
      else toast.error(title, { description: words })
    },
    [inWords]
  )
}
