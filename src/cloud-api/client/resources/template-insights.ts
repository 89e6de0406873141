import { z } from "zod"
import { pageSchema } from "../../schemas/responses/page"
import {
  templateAnalyticsSchema,
  type TemplateAnalyticsPoint,
} from "../../schemas/responses/template-analytics"
import { wireIdSchema } from "../../schemas/shared/wire-id"
import type { GraphSender } from "../graph-sender"
import { iteratePages, nextCursor } from "../pages"
import { pathSegment } from "../path-segment"

/** The most templates Meta tells of at once. */
const TEMPLATES_AT_ONCE = 10

export type TemplateAnalyticsRequest = {
  wabaId: string
  /** Meta's ids; as many as are wanted. */
  templateIds: readonly string[]
  /** Within the last 90 days, by days of UTC. */
  start: Date
  /** Exclusive. */
  end: Date
  signal?: AbortSignal
}

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics */
export type TemplateInsightsResource = {
  /** Has Meta count what becomes of an account's templates. There is no way back. */
  enable(request: { wabaId: string; signal?: AbortSignal }): Promise<void>
  /** What became of templates' messages, day by day; nothing is told of days before `enable`. */
  read(request: TemplateAnalyticsRequest): Promise<TemplateAnalyticsPoint[]>
}

const METRICS = "cost,clicked,delivered,read,sent"

/** What Meta counts of an account's templates. */
export function createTemplateInsightsResource(sender: GraphSender): TemplateInsightsResource {
  async function* points(request: TemplateAnalyticsRequest) {
    const { wabaId, templateIds, start, end, signal } = request
    const query = {
      start: seconds(start),
      end: seconds(end),
      granularity: "daily",
      metric_types: METRICS,
      template_ids: `[${templateIds.join(",")}]`,
    }
    yield* iteratePages(async (after) => {
      const page = await sender.request({
        method: "GET",
        path: `${pathSegment(wabaId)}/template_analytics`,
        query: { ...query, after },
        schema: pageSchema(templateAnalyticsSchema),
        signal,
      })
      return { data: page.data, after: nextCursor(page) }
    })
  }

  return {
    async enable({ wabaId, signal }) {
      await sender.request({
        method: "POST",
        path: pathSegment(wabaId),
        query: { is_enabled_for_insights: "true" },
        schema: z.looseObject({ id: wireIdSchema.optional() }),
        signal,
      })
    },
    async read(request) {
      const told: TemplateAnalyticsPoint[] = []
      for (let first = 0; first < request.templateIds.length; first += TEMPLATES_AT_ONCE) {
        const templateIds = request.templateIds.slice(first, first + TEMPLATES_AT_ONCE)
        for await (const part of points({ ...request, templateIds })) {
          told.push(...part.data_points)
        }
      }
      return told
    },
  }
}

const seconds = (time: Date) => Math.floor(time.getTime() / 1000)
