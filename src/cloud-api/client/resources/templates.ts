import { pageSchema } from "../../schemas/responses/page"
import { templateSchema, type Template } from "../../schemas/templates/template"
import type { GraphSender } from "../graph-sender"
import { iteratePages, nextCursor, type Page } from "../pages"
import { pathSegment } from "../path-segment"

export type ListTemplatesRequest = {
  wabaId: string
  /** @default every field a copy of a template needs */
  fields?: readonly string[]
  /** Templates per page. @default 100 */
  limit?: number
  after?: string
  name?: string
  status?: string
  signal?: AbortSignal
}

export type TemplatesResource = {
  listPage(request: ListTemplatesRequest): Promise<Page<Template>>
  /** Every template, a page at a time. */
  list(request: Omit<ListTemplatesRequest, "after">): AsyncGenerator<Template>
  get(request: {
    templateId: string
    fields?: readonly string[]
    signal?: AbortSignal
  }): Promise<Template>
}

const TEMPLATE_FIELDS = [
  "id",
  "name",
  "language",
  "status",
  "category",
  "previous_category",
  "correct_category",
  "sub_category",
  "parameter_format",
  "components",
  "quality_score",
  "rejected_reason",
  "message_send_ttl_seconds",
  "library_template_name",
] as const

/** An account's message templates. */
export function createTemplatesResource(sender: GraphSender): TemplatesResource {
  async function listPage(request: ListTemplatesRequest): Promise<Page<Template>> {
    const { wabaId, fields = TEMPLATE_FIELDS, limit = 100, after, name, status, signal } = request
    const page = await sender.request({
      method: "GET",
      path: `${pathSegment(wabaId)}/message_templates`,
      query: { fields: fields.join(","), limit, after, name, status },
      schema: pageSchema(templateSchema),
      signal,
    })
    return { data: page.data, after: nextCursor(page) }
  }

  return {
    listPage,
    list: (request) => iteratePages((after) => listPage({ ...request, after })),
    get: ({ templateId, fields = TEMPLATE_FIELDS, signal }) =>
      sender.request({
        method: "GET",
        path: pathSegment(templateId),
        query: { fields: fields.join(",") },
        schema: templateSchema,
        signal,
      }),
  }
}
