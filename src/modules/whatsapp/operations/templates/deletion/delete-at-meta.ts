import { CloudApiError, type CloudApiClient } from "../../../../../cloud-api"
import type { DeletableTemplate } from "./read-deletable"

interface Deletion {
  wabaId: string
  templates: readonly DeletableTemplate[]
  allLanguages: boolean
}

/** Meta knows no template of this id. */
const NOT_FOUND = 2593002

/** Deletes templates at Meta: all languages of a name at once, or one. What is gone already is fine. */
export async function deleteAtMeta(
  client: CloudApiClient,
  { wabaId, templates, allLanguages }: Deletion
): Promise<void> {
  const atMeta = templates.filter(
    ({ metaTemplateId, status }) => metaTemplateId && status !== "DELETED"
  )
  const [first] = atMeta
  if (!first) return
  const requests = allLanguages
    ? [{ wabaId, name: first.name }]
    : atMeta.map(({ name, metaTemplateId }) => ({
        wabaId,
        name,
        templateId: metaTemplateId ?? undefined,
      }))
  for (const request of requests) {
    try {
      await client.templates.delete(request)
    } catch (error) {
      if (!(error instanceof CloudApiError) || error.subcode !== NOT_FOUND) throw error
    }
  }
}
