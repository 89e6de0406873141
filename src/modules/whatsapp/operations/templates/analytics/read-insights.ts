import {
  CloudApiError,
  type CloudApiClient,
  type TemplateAnalyticsPoint,
} from "../../../../../cloud-api"

/** What Meta's insights told, or why they told nothing. */
export interface Insights {
  points: TemplateAnalyticsPoint[]
  /** Null when it is not known. */
  enabled: boolean | null
  message: string | null
}

const NOT_TURNED_ON = 200007
const NOT_AVAILABLE = 200005

const DAY_MS = 86_400_000
const LOOK_BACK_DAYS = 90

interface InsightsRequest {
  client: CloudApiClient | null
  wabaId: string
  templateIds: readonly string[]
  start: Date
  end: Date
  now: Date
}

/** Asks Meta for its figures. The shop's own are shown whatever becomes of that. */
export async function readInsights(request: InsightsRequest): Promise<Insights> {
  const { client, wabaId, templateIds, start, end, now } = request
  if (!client) return missing(null, "The account has no access token. Enter one in the settings.")
  const oldest = new Date(now.getTime() - LOOK_BACK_DAYS * DAY_MS)
  if (templateIds.length === 0 || end <= oldest) return { points: [], enabled: null, message: null }
  try {
    const points = await client.templateInsights.read({
      ...{ wabaId, templateIds, end },
      start: start < oldest ? oldest : start,
    })
    return { points, enabled: true, message: null }
  } catch (error) {
    if (!(error instanceof CloudApiError)) {
      return missing(null, "Meta could not be reached for its own figures. Try again later.")
    }
    if (error.code === NOT_TURNED_ON) {
      return missing(
        false,
        "Meta does not count this account's templates yet. Turn its insights on; they cannot be turned off again."
      )
    }
    const { message, remedy } = error.entry
    return missing(error.code === NOT_AVAILABLE ? false : null, `${message} ${remedy}`)
  }
}

function missing(enabled: boolean | null, message: string): Insights {
  return { points: [], enabled, message }
}
