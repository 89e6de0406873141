import { sampleIdOf } from "../../../../../domain/templates/model"
import { rows, type Database } from "../../../database"

/** The shop's own copy of a header's sample. */
export interface TemplateSample {
  /** Of the shop's file module. */
  fileId: string
  fileName: string
  mimeType: string
  url: string
}

/** Notes where the copy of an upload is; Meta names the same upload alike when it comes again. */
export async function saveSample(
  db: Database,
  { handle, fileId, fileName, mimeType, url }: TemplateSample & { handle: string }
): Promise<void> {
  await rows(
    db,
    `INSERT INTO whatsapp_template_sample AS sample (id, file_id, file_name, mime_type, url)
     VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET
       file_id = excluded.file_id, file_name = excluded.file_name, mime_type = excluded.mime_type,
       url = excluded.url, updated_at = now(), deleted_at = NULL`,
    [sampleIdOf(handle), fileId, fileName, mimeType, url]
  )
}

/** The copies there are, by their ids. */
export async function findSamples(
  db: Database,
  ids: readonly string[]
): Promise<Map<string, TemplateSample>> {
  const found = await rows<TemplateSample & { id: string }>(
    db,
    `SELECT id, file_id AS "fileId", file_name AS "fileName", mime_type AS "mimeType", url
     FROM whatsapp_template_sample WHERE id = ANY(?) AND deleted_at IS NULL`,
    [[...ids]]
  )
  return new Map(found.map(({ id, ...sample }) => [id, sample]))
}
