import { rows, type Database } from "../../database"
import type { AdmittingCampaign } from "./campaign"

/** Notes that everybody was looked at, unless another process found more to look at. */
export async function finishAdmission(
  db: Database,
  { id, admittedThrough }: AdmittingCampaign
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_campaign SET status = 'admitted', updated_at = now()
     WHERE id = ? AND status = 'admitting' AND admitted_through = ?`,
    [id, admittedThrough]
  )
}
