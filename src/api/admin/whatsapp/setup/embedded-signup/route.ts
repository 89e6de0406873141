import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminEmbeddedSignupDoneResponse,
  AdminEmbeddedSignupResponse,
  finishEmbeddedSignupSchema,
} from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"

/** What Facebook's dialog needs; null unless it is configured. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminEmbeddedSignupResponse>
) {
  const settings = await whatsappModule(req.scope).retrieveSignupSettings()
  res.json({
    embedded_signup: settings && {
      app_id: settings.appId,
      configuration_id: settings.configurationId,
      graph_version: settings.graphVersion,
      sdk_url: settings.sdkUrl,
    },
  })
}

/** Connects the account and number that Facebook's dialog gave. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof finishEmbeddedSignupSchema>>,
  res: MedusaResponse<AdminEmbeddedSignupDoneResponse>
) {
  const { code, waba_id: wabaId, phone_number_id: phoneNumberId, pin, name } = req.validatedBody
  const whatsapp = whatsappModule(req.scope)
  // Not by a workflow: its engine would write the code and the PIN down between steps.
  const done = await whatsapp.connectBySignup({ code, wabaId, phoneNumberId, pin, name })
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "account.signed_up",
    resource_type: "account",
    resource_id: done.accountId,
    after: { name: done.name, waba_id: wabaId, phone_number_id: phoneNumberId },
    secrets: [code, pin],
  })
  res.json({
    account: { id: done.accountId, waba_id: wabaId, name: done.name },
    number_id: done.numberId,
    warnings: done.warnings,
  })
}
