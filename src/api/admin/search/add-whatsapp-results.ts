import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askedIn, entitiesIn } from "./asked-in"
import { isSearchable, searchWhatsapp, type SearchGroup } from "./search-whatsapp"

/**
 * Lets Medusa's search find what is WhatsApp's. Its own answers "not found" to the whole question
 * when it does not know one of the kinds asked for, so ours are taken out before it sees them and
 * put into its answer. Runs after authentication; every member may read what is found.
 */
export async function addWhatsappResults(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const entities = entitiesIn(req.query.entity)
  const ours = entities.filter(isSearchable)
  if (req.method !== "GET" || req.path !== "/" || ours.length === 0) {
    next()
    return
  }
  const theirs = entities.filter((entity) => !isSearchable(entity))
  if (theirs.length === 0) {
    const asked = askedIn(req.query)
    // Without a kind Medusa searches everything, so it is not asked at all.
    res.json({ results: await searchWhatsapp(req.scope, { ...asked, entities: ours }) })
    return
  }
  req.query.entity = theirs
  answerWith(res, { entities, found: findQuietly(req, ours) })
  next()
}

/** Ours must never keep Medusa's from being shown. */
async function findQuietly(
  req: AuthenticatedMedusaRequest,
  entities: string[]
): Promise<SearchGroup[]> {
  try {
    return await searchWhatsapp(req.scope, { ...askedIn(req.query), entities })
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`WhatsApp: the admin's search found nothing of ours: ${String(error)}`)
    return []
  }
}

/** Puts our groups into what Medusa answers, in the order asked for; refusals pass as they are. */
function answerWith(
  res: MedusaResponse,
  { entities, found }: { entities: readonly string[]; found: Promise<SearchGroup[]> }
) {
  const answer = res.json.bind(res)
  res.json = (body: unknown) => {
    const results = resultsOf(body)
    if (!results) return answer(body)
    void found.then((ours) => {
      const groups = new Map([...results, ...ours].map((group) => [group.entity, group]))
      const order = new Set([...entities, ...groups.keys()])
      answer({
        ...(body as object),
        results: [...order].flatMap((entity) => groups.get(entity) ?? []),
      })
    })
    return res
  }
}

function resultsOf(body: unknown): { entity: string }[] | null {
  const { results } = (body ?? {}) as { results?: unknown }
  return Array.isArray(results) ? (results as { entity: string }[]) : null
}
