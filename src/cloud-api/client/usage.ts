import { isRecord } from "../json/is-record"
import type { ResponseHeaders } from "./exchange"

/** How much of a rate limit is used: percentages, and how long until calls are taken again. */
export type Usage = {
  /** The account (or other asset) the counter belongs to; absent for the app's own counter. */
  objectId?: string
  type: string
  callCount: number
  totalTime: number
  totalCpuTime: number
  regainAccessInMinutes: number
}

/** Reads Meta's usage headers. Headers that are missing or unreadable give no usage. */
export function readUsage(headers: ResponseHeaders): Usage[] {
  return [
    ...businessUseCases(parseHeader(headers["x-business-use-case-usage"])),
    ...appUsage(parseHeader(headers["x-app-usage"])),
  ]
}

function businessUseCases(counters: Record<string, unknown>): Usage[] {
  return Object.entries(counters).flatMap(([objectId, rows]) =>
    Array.isArray(rows) ? rows.filter(isRecord).map((row) => ({ objectId, ...usageOf(row) })) : []
  )
}

function appUsage(counter: Record<string, unknown>): Usage[] {
  return "call_count" in counter ? [{ ...usageOf(counter), type: "app" }] : []
}

function usageOf(row: Record<string, unknown>): Usage {
  return {
    type: typeof row.type === "string" ? row.type : "unknown",
    callCount: numberOf(row.call_count),
    totalTime: numberOf(row.total_time),
    totalCpuTime: numberOf(row.total_cputime),
    regainAccessInMinutes: numberOf(row.estimated_time_to_regain_access),
  }
}

function parseHeader(value: string | string[] | undefined): Record<string, unknown> {
  const text = Array.isArray(value) ? value[0] : value
  if (!text) return {}
  try {
    const parsed: unknown = JSON.parse(text)
    return isRecord(parsed) ? parsed : {}
  } catch {
    return {}
  }
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0
}
