import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { AdminConsentsResponse, ChangeConsent, ListConsents } from "../../../../../../contract"
import { changeConsentWorkflow, whatsappModule } from "../../../../../../workflows"

const FIRST_PAGE = { limit: 50, offset: 0 }

/** A person's consent per purpose, and how it came about. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListConsents>,
  res: MedusaResponse<AdminConsentsResponse>
) {
  const { limit, offset } = req.validatedQuery
  await requireContact(req)
  await answer(req, res, { limit, offset })
}

/** A person of the shop records a change. Granting needs a note: how does the shop know? */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeConsent>,
  res: MedusaResponse<AdminConsentsResponse>
) {
  const { purpose, action, note } = req.validatedBody
  if (action === "grant" && !note) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Field 'note' is required to grant: say how this person agreed."
    )
  }
  await changeConsentWorkflow(req.scope).run({
    input: {
      contactId: req.params.id ?? "",
      purposes: [purpose],
      action,
      source: "admin",
      note,
      actorId: req.auth_context.actor_id,
      occurredAt: new Date(),
      proofKey: `admin:${generateEntityId()}`,
    },
  })
  await answer(req, res, FIRST_PAGE)
}

type OfContact = Pick<AuthenticatedMedusaRequest, "scope" | "params">

async function requireContact({ scope, params }: OfContact) {
  const id = params.id ?? ""
  const [contact] = await whatsappModule(scope).contactFacts([id])
  if (!contact) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Contact ${id} was not found.`)
  }
}

async function answer(
  req: OfContact,
  res: MedusaResponse<AdminConsentsResponse>,
  page: ListConsents
) {
  const consents = await whatsappModule(req.scope).listConsents(req.params.id ?? "", page)
  res.json({ ...consents, ...page })
}
