import { rows, type Database } from "../../database"
import type { AdmittingCampaign } from "./campaign"

/** The next contacts to look at: those above one id, up to and with another. */
export interface ContactChunk {
  after: string
  through: string
  /** The languages its people read; empty for those of whom nothing is known. */
  locales: string[]
}

/**
 * Bounds the next chunk of an audience, or answers null at its end (`whatsapp_contact_pkey`). Only
 * its edge leaves the database, however many people it holds.
 */
export async function nextChunk(
  db: Database,
  { campaign, size }: { campaign: AdmittingCampaign; size: number }
): Promise<ContactChunk | null> {
  const { admittedThrough: after, audience } = campaign
  const listed = audience.contactIds
  const [chunk] = await rows<{ through: string | null; locales: string[] }>(
    db,
    bound(listed ? "AND id = ANY (?::text[])" : ""),
    [after, ...(listed ? [listed] : []), size]
  )
  return chunk?.through ? { after, through: chunk.through, locales: chunk.locales } : null
}

// Grouped first: counting languages apart by DISTINCT would sort everybody.
const bound = (condition: string) => `
  SELECT max(through) AS through, array_agg(locale) AS locales
  FROM (
    SELECT locale, max(id) AS through
    FROM (
      SELECT id, coalesce(locale, '') AS locale FROM whatsapp_contact
      WHERE id > ? ${condition} AND deleted_at IS NULL
      ORDER BY id
      LIMIT ?
    ) AS chunk
    GROUP BY locale
  ) AS spoken`
