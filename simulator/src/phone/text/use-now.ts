import { useEffect, useState } from "react"

const refreshMs = 30_000

/** The time, told again now and then, so that "Today" does not outlive midnight. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), refreshMs)
    return () => clearInterval(timer)
  }, [])
  return now
}
