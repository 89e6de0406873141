import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type {
  AdminInitialisedTemplate,
  AdminInitialiseTemplatesResponse,
  initialiseTemplatesSchema,
} from "../../../contract"
import { needsStorefrontUrl, SAMPLE_STOREFRONT_URL } from "../../../domain/templates/library"
import { whatsappModule } from "../../whatsapp-module"
import { initialiseLibraryWorkflow } from "../workflows/initialise-library"
import { chooseEntries, type LibraryEntry } from "./choose-entries"
import { newTemplates } from "./new-templates"
import { storefrontOf } from "./storefront-of"
import { submitWanted } from "./submit-wanted"

/** As long as a person waits for an answer. */
const BUDGET_MS = 20_000

interface Actor {
  /** The user, also behind a secret API key. */
  userId: string | null
  actorId: string | null
}

/**
 * Makes the chosen ready-made templates an account's own and, when asked to, hands them in: as many
 * as Meta takes at once. The rest follow by themselves, and asking again changes nothing but that.
 */
export async function initialiseLibrary(
  container: MedusaContainer,
  { userId, actorId, ...input }: z.output<typeof initialiseTemplatesSchema> & Actor
): Promise<AdminInitialiseTemplatesResponse> {
  const { account_id: accountId, submit, storefront_url: given } = input
  const whatsapp = whatsappModule(container)
  const entries = chooseEntries(input)
  const storefrontUrl = await storefrontOf(container, { accountId, given })
  const templates = await newTemplates(container, { accountId, entries, storefrontUrl })
  const { result: created } = await initialiseLibraryWorkflow(container).run({
    input: { templates, accountId, actorId, submit },
  })
  if (given) await whatsapp.saveStorefrontUrl({ accountId, url: given })
  // Drafts made before the address was known are mended, too.
  if (storefrontUrl) {
    const standIn = SAMPLE_STOREFRONT_URL
    await whatsapp.openTemplateStorefront({ accountId, url: storefrontUrl, standIn, actorId })
  }

  const names = [...new Set(entries.map(({ template }) => template.name))]
  const list = () => whatsapp.listOwnTemplates({ accountId, names })
  const asked = new Set(created.map(({ id }) => id))
  if (submit) {
    const drafts = choose(await list(), entries).filter(
      ({ own, entry }) =>
        own.status === "DRAFT" && own.libraryName !== null && isReady(entry, storefrontUrl)
    )
    const templateIds = drafts.map(({ own }) => own.id)
    for (const id of templateIds) asked.add(id)
    await whatsapp.wantTemplateSubmission({ templateIds, userId })
    await submitWanted(container, { accountId, budgetMs: BUDGET_MS })
  }
  const results = choose(await list(), entries).map(({ own, entry }) => {
    const { id, name, language, status } = own
    return {
      ...{ name, language, id, status },
      ...outcomeOf({ own, entry, submit, storefrontUrl, isNew: asked.has(id) }),
    }
  })
  return { results, counts: countsOf(results) }
}

type Own = Awaited<ReturnType<ReturnType<typeof whatsappModule>["listOwnTemplates"]>>[number]

function choose(own: readonly Own[], entries: readonly LibraryEntry[]) {
  const byKey = new Map(own.map((row) => [`${row.name} ${row.language}`, row]))
  return entries.flatMap((entry) => {
    const row = byKey.get(`${entry.template.name} ${entry.language}`)
    return row ? [{ own: row, entry }] : []
  })
}

function isReady({ definition }: LibraryEntry, storefrontUrl: string | null): boolean {
  return storefrontUrl !== null || !needsStorefrontUrl(definition)
}

interface Outcome {
  own: Own
  entry: LibraryEntry
  submit: boolean
  storefrontUrl: string | null
  isNew: boolean
}

function outcomeOf({
  own,
  entry,
  submit,
  storefrontUrl,
  isNew,
}: Outcome): Pick<AdminInitialisedTemplate, "outcome" | "message"> {
  const { status, statusReason, isWanted } = own
  if (status !== "DRAFT") {
    return { outcome: submit && isNew ? "submitted" : "exists", message: null }
  }
  if (!submit) return { outcome: isNew ? "created" : "exists", message: null }
  if (isWanted) {
    const message = "Meta takes a hundred new templates an hour. It is handed in by itself."
    return { outcome: "later", message }
  }
  const message = isReady(entry, storefrontUrl) ? statusReason : NO_STOREFRONT
  return { outcome: "kept_as_draft", message }
}

const NO_STOREFRONT = `Its button opens ${SAMPLE_STOREFRONT_URL}, which stands for your storefront. Enter your storefront's address, or change the button and submit it.`

function countsOf(results: readonly AdminInitialisedTemplate[]) {
  const counts: AdminInitialiseTemplatesResponse["counts"] = {
    ...{ created: 0, submitted: 0, exists: 0, kept_as_draft: 0, later: 0 },
  }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}
