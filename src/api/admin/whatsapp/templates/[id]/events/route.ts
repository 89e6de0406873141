import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminTemplateEvent,
  AdminTemplateEventsResponse,
  listTemplateEventsSchema,
} from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"
import { namePeople } from "../../name-people"

/** What a template said, where it stood and how it was taken, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listTemplateEventsSchema>>,
  res: MedusaResponse<AdminTemplateEventsResponse>
) {
  const { kind, limit, offset } = req.validatedQuery
  const whatsapp = whatsappModule(req.scope)
  const { id } = await whatsapp.retrieveTemplate(req.params.id ?? "")
  const { events, count } = await whatsapp.listTemplateEvents({
    ...{ templateId: id, kind, limit, offset },
  })
  const names = await namePeople(
    req.scope,
    events.map(({ actorId }) => actorId)
  )
  res.json({
    events: events.map(({ actorId, occurredAt, details, ...event }) => ({
      ...event,
      details: details as AdminTemplateEvent["details"],
      actor: names(actorId),
      occurred_at: occurredAt.toISOString(),
    })),
    ...{ count, limit, offset },
  })
}
