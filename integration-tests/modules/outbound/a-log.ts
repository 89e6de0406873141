import type { Logger } from "@medusajs/framework/types"

/** What was logged, so that tests can read it instead of the terminal. */
export interface Log {
  lines: string[]
  logger: Logger
}

export function createLog(): Log {
  const lines: string[] = []
  const write = (line: unknown) => lines.push(String(line))
  const logger = { error: write, warn: write, info: write, debug: write } as unknown as Logger
  return { lines, logger }
}
