import { useEffect, useRef } from "react"

/**
 * Runs something at once, or, while a finger or mouse button is down, when it is up again.
 *
 * Pressing a button below the field takes the focus from it. If the page moved at that moment, the
 * button would slip from under the finger and the press would not count as a click.
 */
export function usePressEnd(): (run: () => void) => void {
  const isDown = useRef(false)

  useEffect(() => {
    const down = () => {
      isDown.current = true
    }
    const up = () => {
      isDown.current = false
    }
    window.addEventListener("pointerdown", down, true)
    for (const end of ENDS) window.addEventListener(end, up, true)
    return () => {
      window.removeEventListener("pointerdown", down, true)
      for (const end of ENDS) window.removeEventListener(end, up, true)
    }
  }, [])

  return (run) => {
    if (isDown.current) afterPress(run)
    else run()
  }
}

const ENDS = ["pointerup", "pointercancel"] as const

function afterPress(run: () => void): void {
  const end = () => {
    for (const name of ENDS) window.removeEventListener(name, end, true)
    // The click that a press ends in comes after it.
    setTimeout(run)
  }
  for (const name of ENDS) window.addEventListener(name, end, true)
}
