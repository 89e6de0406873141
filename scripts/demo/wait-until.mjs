import { setTimeout as pause } from "node:timers/promises"

const POLL_MS = 100

/**
 * Asks until the answer is not undefined or false, and answers it. Past the deadline it throws,
 * saying what it has been waiting for.
 * @template T
 * @param {() => Promise<T | undefined | false> | T | undefined | false} check
 * @param {{ what: string, withinMs: number, during?: { mustRun: () => void } }} options
 * @returns {Promise<T>}
 */
export async function waitUntil(check, { what, withinMs, during }) {
  const deadline = Date.now() + withinMs
  for (;;) {
    during?.mustRun()
    const answer = await check()
    if (answer !== undefined && answer !== false) return answer
    if (Date.now() > deadline) throw new Error(`Waited ${withinMs / 1000} s in vain: ${what}.`)
    await pause(POLL_MS)
  }
}

/** Says whether an address answers with success. */
export async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
