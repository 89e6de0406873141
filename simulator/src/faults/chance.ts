import { z } from "zod"

/** How often a fault strikes: the next `count` times, or each time with a `probability`. */
export const chanceSchema = z.union([
  z.int().min(0),
  z.strictObject({ count: z.int().min(0) }),
  z.strictObject({ probability: z.number().min(0).max(1) }),
])

export type ChanceInput = z.input<typeof chanceSchema>

/** Counts itself down; asking is the same as using up. */
export class Chance {
  #left = 0
  #probability = 0

  constructor(input: ChanceInput = 0) {
    if (typeof input === "number") this.#left = input
    else if ("count" in input) this.#left = input.count
    else this.#probability = input.probability
  }

  happens(): boolean {
    if (this.#left > 0) {
      this.#left -= 1
      return true
    }
    return this.#probability > 0 && Math.random() < this.#probability
  }

  describe(): { count: number } | { probability: number } {
    return this.#probability > 0 ? { probability: this.#probability } : { count: this.#left }
  }
}
