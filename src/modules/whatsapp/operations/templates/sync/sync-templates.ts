import { CloudApiError, type CloudApiClient } from "../../../../../cloud-api"
import type { DatabasePool } from "../../../database"
import type { UpdatedTemplate } from "../life/told-template"
import { keepPage } from "./keep-page"
import { markGone } from "./mark-gone"
import { readPage } from "./read-page"
import { resumeSync, saveSyncProgress, type SyncProgress } from "./sync-progress"

interface SyncRequest {
  accountId: string
  wabaId: string
  client: CloudApiClient
  /** Told of each page's changes once they are kept. */
  onChanged?: (changes: SyncedChanges) => void
}

/** Templates that are not what they were. */
export interface SyncedChanges {
  /** By status, quality or category. */
  updated: readonly UpdatedTemplate[]
  /** By what they say. */
  reworded: readonly string[]
}

/** What a synchronisation did. */
export interface SyncResult {
  synced: number
  added: number
  changed: number
  gone: number
  conflicts: number
}

/**
 * Makes our templates of an account what Meta says they are, a page in memory at a time; those Meta
 * no longer has are marked deleted. One that breaks off goes on where it stopped.
 */
export async function syncTemplates(db: DatabasePool, request: SyncRequest): Promise<SyncResult> {
  const progress = await resumeSync(db, request.accountId)
  try {
    return await walk(db, request, progress)
  } catch (error) {
    if (!progress.after || !isRefused(error)) throw error
    // Meta does not take a cursor any more once its list has changed much: from the beginning then.
    await saveSyncProgress(db, { accountId: request.accountId, progress: null })
    return walk(db, request, await resumeSync(db, request.accountId))
  }
}

async function walk(
  db: DatabasePool,
  request: SyncRequest,
  { startedAt, after: from, synced: before }: SyncProgress
): Promise<SyncResult> {
  const { accountId, wabaId, client, onChanged } = request
  const total: SyncResult = { synced: before, added: 0, changed: 0, gone: 0, conflicts: 0 }
  const cursors = new Set<string>()
  let after = from
  do {
    const askedAt = new Date()
    const page = await readPage(client, { wabaId, after })
    // A cursor that comes again would never end.
    after = page.after !== undefined && cursors.has(page.after) ? undefined : page.after
    if (after) cursors.add(after)
    const kept = await db.transaction((tx) =>
      keepPage(tx, { accountId, templates: page.data, askedAt })
    )
    total.synced += kept.synced
    total.added += kept.added
    total.changed += kept.changed
    total.conflicts += kept.conflicts
    onChanged?.(kept)
    const progress = after ? { startedAt, after, synced: total.synced } : null
    await saveSyncProgress(db, { accountId, progress })
  } while (after !== undefined)

  for (let afterId = ""; ;) {
    const gone = { accountId, startedAt, afterId }
    const { updated, lastId } = await db.transaction((tx) => markGone(tx, gone))
    if (lastId === null) return total
    afterId = lastId
    total.gone += updated.length
    onChanged?.({ updated, reworded: [] })
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof CloudApiError && error.code === 100
}
