import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminSyncTemplatesResponse, syncTemplatesSchema } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"

/** More accounts than a shop can have. */
const ALL = 1_000

/** Reads templates from Meta. An account that cannot be read keeps no other from being read. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof syncTemplatesSchema>>,
  res: MedusaResponse<AdminSyncTemplatesResponse>
) {
  const whatsapp = whatsappModule(req.scope)
  const { account_id } = req.validatedBody
  const { accounts } = await whatsapp.listAccountsForAdmin({
    ids: account_id ? [account_id] : null,
    limit: ALL,
    offset: 0,
  })
  const reads = await Promise.allSettled(accounts.map(({ id }) => whatsapp.readTemplates(id)))
  const failed = reads.find((read) => read.status === "rejected")
  if (failed) throw failed.reason

  const synced = reads.reduce(
    (sum, read) => sum + (read.status === "fulfilled" ? read.value.synced : 0),
    0
  )
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "templates.synchronised",
    resource_type: "template",
    resource_id: null,
    after: { account_id, synced },
  })
  res.json({ synced })
}
