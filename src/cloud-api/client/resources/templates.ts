import { pageSchema } from "../../schemas/responses/page"
import {
  createdTemplateSchema,
  type CreatedTemplate,
} from "../../schemas/responses/created-template"
import { successSchema } from "../../schemas/responses/success"
import { templateSchema, type Template } from "../../schemas/templates/template"
import type { TemplateDefinitionRequest } from "../../schemas/templates/template-definition"
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

export type CreateTemplateRequest = {
  wabaId: string
  template: TemplateDefinitionRequest
  signal?: AbortSignal
}

export type EditTemplateRequest = {
  templateId: string
  /** Components are replaced as a whole; an approved template keeps its category. */
  changes: Partial<Omit<TemplateDefinitionRequest, "name" | "language">>
  signal?: AbortSignal
}

export type DeleteTemplateRequest = {
  wabaId: string
  name: string
  /** Deletes this one language; without it all of them go. */
  templateId?: string
  signal?: AbortSignal
}

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management */
export type TemplatesResource = {
  listPage(request: ListTemplatesRequest): Promise<Page<Template>>
  /** Every template, a page at a time. */
  list(request: Omit<ListTemplatesRequest, "after">): AsyncGenerator<Template>
  get(request: {
    templateId: string
    fields?: readonly string[]
    signal?: AbortSignal
  }): Promise<Template>
  /** Hands a template in for review. Meta may put it into another category than asked for. */
  create(request: CreateTemplateRequest): Promise<CreatedTemplate>
  /** Changes a template that is approved, rejected or paused, and hands it in for review again. */
  edit(request: EditTemplateRequest): Promise<void>
  /** The name of an approved template cannot be used again for 30 days. */
  delete(request: DeleteTemplateRequest): Promise<void>
  /** Lets a template that Meta paused for pacing be sent again. */
  unpause(request: { templateId: string; signal?: AbortSignal }): Promise<void>
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
    create: ({ wabaId, template, signal }) =>
      sender.request({
        method: "POST",
        path: `${pathSegment(wabaId)}/message_templates`,
        json: template,
        schema: createdTemplateSchema,
        signal,
      }),
    async edit({ templateId, changes, signal }) {
      const path = pathSegment(templateId)
      await sender.request({ method: "POST", path, json: changes, schema: successSchema, signal })
    },
    async delete({ wabaId, name, templateId, signal }) {
      await sender.request({
        method: "DELETE",
        path: `${pathSegment(wabaId)}/message_templates`,
        query: { name, hsm_id: templateId },
        schema: successSchema,
        signal,
      })
    },
    async unpause({ templateId, signal }) {
      const path = `${pathSegment(templateId)}/unpause`
      await sender.request({ method: "POST", path, schema: successSchema, signal })
    },
  }
}
