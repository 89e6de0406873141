import type { ErrorCatalogueEntry } from "./error-entry"

export const errorRows: readonly ErrorCatalogueEntry[] = []
