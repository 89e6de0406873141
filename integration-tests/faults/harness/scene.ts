import type { Stage } from "./stage"

/** A stage that is given back when its case is over. */
export interface Scene {
  stage: Stage
  close(): void
}

/** Lends a stage to one case: once that is closed, whatever is left of the case fails. */
export function openScene(stage: Stage): Scene {
  let isOpen = true
  return {
    stage: lend(stage, () => {
      if (!isOpen) throw new Error("This case is over.")
    }),
    close: () => void (isOpen = false),
  }
}

function lend<T extends object>(owned: T, check: () => void): T {
  return new Proxy(owned, {
    get(target, key) {
      check()
      const value: unknown = Reflect.get(target, key)
      return key === "meta" ? lend(value as object, check) : value
    },
  })
}
