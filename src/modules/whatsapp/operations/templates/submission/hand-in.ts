import {
  UnknownOutcomeError,
  type CloudApiClient,
  type CreateTemplateRequest,
} from "../../../../../cloud-api"
import { wireComponents, type ComponentJson, type TemplateContent } from "../template-content"

/** A template to be handed in, as it is meant to be. */
export interface Submission {
  name: string
  language: string
  /** Null when Meta does not have it yet. */
  metaTemplateId: string | null
  /** Meta's status, or `DRAFT`. */
  status: string
  content: TemplateContent
}

/** What Meta made of it. */
export interface HandedIn {
  metaTemplateId: string
  status: string
  category: string
}

/** Hands a template in at Meta: new, or as an edit of what Meta has. */
export async function handIn(
  client: CloudApiClient,
  { wabaId, submission }: { wabaId: string; submission: Submission }
): Promise<HandedIn> {
  const { metaTemplateId, content } = submission
  if (metaTemplateId) return edit(client, { ...submission, metaTemplateId })
  try {
    const { id, status, category } = await client.templates.create({
      wabaId,
      template: {
        ...requestOf(submission),
        ...contentOf(content),
      } as CreateTemplateRequest["template"],
    })
    return { metaTemplateId: id, status, category: category ?? content.category }
  } catch (error) {
    const found =
      error instanceof UnknownOutcomeError ? await findCreated(client, wabaId, submission) : null
    if (found) return found
    throw error
  }
}

async function edit(
  client: CloudApiClient,
  { metaTemplateId, status, content }: Submission & { metaTemplateId: string }
): Promise<HandedIn> {
  const { category, ...rest } = contentOf(content)
  // Meta refuses any category for an approved template, the one it has included.
  const changes = status === "APPROVED" ? rest : { ...rest, category }
  await client.templates.edit({
    templateId: metaTemplateId,
    changes: changes as Parameters<CloudApiClient["templates"]["edit"]>[0]["changes"],
  })
  return { metaTemplateId, status: "PENDING", category }
}

/** Whether a creation whose answer was lost has happened after all. */
async function findCreated(
  client: CloudApiClient,
  wabaId: string,
  { name, language }: Submission
): Promise<HandedIn | null> {
  const { data } = await client.templates.listPage({ wabaId, name })
  const found = data.find((one) => one.name === name && one.language === language)
  if (!found?.status || !found.category) return null
  return { metaTemplateId: found.id, status: found.status, category: found.category }
}

function requestOf({ name, language }: Submission) {
  return { name, language }
}

function contentOf({
  category,
  parameterFormat,
  components,
  messageSendTtlSeconds,
  headerMedia,
}: TemplateContent) {
  return {
    category,
    parameter_format: parameterFormat,
    components: withHandle(wireComponents(components), headerMedia?.handle),
    ...(messageSendTtlSeconds !== null && { message_send_ttl_seconds: messageSendTtlSeconds }),
  }
}

/** Meta gives addresses back for uploads and does not take them: what was uploaded is named again. */
function withHandle(components: ComponentJson[], handle: string | undefined): ComponentJson[] {
  if (!handle) return components
  return components.map((component) =>
    component.type === "HEADER" && component.format !== "TEXT"
      ? { ...component, example: { header_handle: [handle] } }
      : component
  )
}
