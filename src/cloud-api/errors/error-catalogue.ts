import type { ErrorCatalogueEntry } from "./error-entry"
import { errorRows } from "./error-rows"
import { entryForUnlistedCode } from "./unlisted-code"

export type { ErrorCatalogueEntry, ErrorKind, RetryDecision } from "./error-entry"

/** Every error code Meta documents for the platform, as one table. Safe to import in a browser. */
export const errorCatalogue: readonly ErrorCatalogueEntry[] = errorRows

const rowByCode = new Map(errorRows.map((row) => [row.code, row]))
const ranges = errorRows.filter((row) => row.lastCode !== undefined)

/** Finds a code's row, when Meta documents the code. */
export function findListedEntry(code: number): ErrorCatalogueEntry | undefined {
  return (
    rowByCode.get(code) ??
    ranges.find((row) => code >= row.code && code <= (row.lastCode ?? row.code))
  )
}

/**
 * Finds what is known about a code. A code the table does not list is judged by its HTTP status
 * and Meta's `is_transient`, so the answer is always an entry.
 */
export function findErrorEntry(
  code: number,
  httpStatus?: number,
  isTransient?: boolean
): ErrorCatalogueEntry {
  return findListedEntry(code) ?? entryForUnlistedCode({ code, httpStatus, isTransient })
}
