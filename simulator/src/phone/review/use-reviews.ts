import { useCallback, useState } from "react"
import { useChanges } from "../data/use-changes"
import { reviewClient, type Reviews } from "./review-client"

/** The templates Meta has, kept up to date, and how to act on them. */
export function useReviews() {
  const [reviews, setReviews] = useState<Reviews>()
  const [problem, setProblem] = useState<string>()

  const refresh = useCallback(async () => setReviews(await reviewClient.list()), [])

  // Which begins with a change of everything.
  useChanges({
    onConnection: () => undefined,
    onChange: (keys) => {
      if (keys.includes("templates") || keys.includes("*")) void refresh()
    },
  })

  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act()
      setProblem(undefined)
      await refresh()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  return { reviews, problem, attempt }
}
