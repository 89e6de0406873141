import { chooseTemplate } from "../../../../domain/messages/drafting"
import { templateRefusal } from "../../../../domain/messages/send-policy-suppressions"
import { rows, type DatabasePool } from "../../database"
import { findTemplates } from "../templates/find-templates"
import type { StoredTemplate } from "../templates/stored-template"
import { admitChunk, type ChunkToAdmit } from "./admit-chunk"
import type { AdmittingCampaign } from "./campaign"
import { finishAdmission } from "./finish-admission"
import { nextChunk } from "./next-chunk"
import { startAdmission } from "./start-admission"

/** Large enough that statements cost nothing beside rows, small enough to sort in memory. */
const CHUNK = 10_000

const UNIQUE_VIOLATION = "23505"

interface AdmissionRequest {
  campaignId: string
  /** Told after each chunk that made messages: their lane can send them while the rest is admitted. */
  onAdmitted?: (admitted: { numberId: string; count: number }) => void
  chunkSize?: number
}

/**
 * Admits everybody a campaign is for, chunk by chunk, each in a transaction of its own: the
 * set-based twin of `sendWhatsappMessagesWorkflow`. Who crashes on the way goes on where the last
 * chunk ended by calling it again; several at once take turns, and nobody gets two messages.
 *
 * @param db a pool: in one transaction nothing would leave before the last chunk.
 */
export async function admitCampaign(
  db: DatabasePool,
  { campaignId, onAdmitted, chunkSize = CHUNK }: AdmissionRequest
): Promise<{ recipients: number }> {
  const campaign = await startAdmission(db, campaignId)
  if (campaign.status !== "admitting") return { recipients: 0 }

  const { accountId, templateName: name, numberId } = campaign
  const templates = await findTemplates(db, { accountId, name })
  if (isHeld(templates)) return { recipients: 0 }
  let recipients = 0
  for (;;) {
    const chunk = await nextChunk(db, { campaign, size: chunkSize })
    if (!chunk) break
    const templateIds = templatesFor(chunk.locales, { campaign, templates })
    const count = await inOneGo(db, { campaign, chunk, templateIds })
    if (count === null) {
      const current = await startAdmission(db, campaignId)
      if (current.status !== "admitting") return { recipients }
      campaign.admittedThrough = current.admittedThrough
      continue
    }
    campaign.admittedThrough = chunk.through
    recipients += count
    if (count > 0) onAdmitted?.({ numberId, count })
  }
  await finishAdmission(db, campaign)
  return { recipients }
}

/**
 * Admits a chunk in its transaction; once more, passing over them, if people in it turn out to have
 * their messages already.
 */
async function inOneGo(db: DatabasePool, chunk: ChunkToAdmit): Promise<number | null> {
  try {
    return await db.transaction(async (transaction) => {
      // Postgres would compile a statement of this size, which takes longer than running it.
      await rows(transaction, "SET LOCAL jit = off")
      return admitChunk(transaction, chunk)
    })
  } catch (error) {
    const isSecondMessage = (error as { code?: unknown }).code === UNIQUE_VIOLATION
    if (!isSecondMessage || chunk.again) throw error
    return inOneGo(db, { ...chunk, again: true })
  }
}

/**
 * Whether none of its templates is sent, as after a rejection: the campaign waits, instead of making
 * a message for everybody that says it was not sent. Whoever resumes admissions looks again.
 */
function isHeld(templates: readonly StoredTemplate[]): boolean {
  return templates.length > 0 && templates.every(({ status }) => templateRefusal(status) !== null)
}

/** The template each language's readers get, chosen as for every other message. */
function templatesFor(
  locales: readonly string[],
  { campaign, templates }: { campaign: AdmittingCampaign; templates: readonly StoredTemplate[] }
): Map<string, string> {
  const chosen = new Map<string, string>()
  for (const locale of locales) {
    const template = chooseTemplate({
      templates,
      wanted: locale,
      fallback: campaign.templateLanguage,
    })
    if (template) chosen.set(locale, template.id)
  }
  return chosen
}
