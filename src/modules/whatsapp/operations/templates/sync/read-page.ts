import { setTimeout as pause } from "node:timers/promises"
import {
  CloudApiError,
  type CloudApiClient,
  type ListTemplatesRequest,
  type Page,
  type Template,
} from "../../../../../cloud-api"

/** How long to wait before asking again; after the last one it fails. */
const PAUSES_MS = [500, 2_000]

/** Reads a page of Meta's list, asking again when Meta stumbles. */
export async function readPage(
  client: CloudApiClient,
  request: ListTemplatesRequest,
  pauses: readonly number[] = PAUSES_MS
): Promise<Page<Template>> {
  for (const ms of pauses) {
    try {
      return await client.templates.listPage(request)
    } catch (error) {
      if (!mayPass(error)) throw error
      await pause(ms)
    }
  }
  return client.templates.listPage(request)
}

/** Lost connections and Meta's own trouble pass; what it says about the request does not. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof CloudApiError)) return true
  return error.isTransient || error.httpStatus >= 500
}
