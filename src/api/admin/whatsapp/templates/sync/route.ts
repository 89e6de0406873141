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

  const total = { synced: 0, added: 0, changed: 0, gone: 0, conflicts: 0 }
  for (const read of reads) {
    if (read.status === "rejected") continue
    for (const name of Object.keys(total) as (keyof typeof total)[]) {
      total[name] += read.value[name]
    }
  }
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "templates.synchronised",
    resource_type: "template",
    resource_id: null,
    after: { account_id, ...total },
  })
  res.json(total)
}
