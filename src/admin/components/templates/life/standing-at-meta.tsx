import type { AdminTemplateDetails } from "../../../../contract"
import { standingAtMeta } from "../../../lib/template-standing"
import { PauseFacts } from "./pause-facts"
import { Rejection } from "./rejection"
import { StandingTip } from "./standing-tip"
import { TemplateActions } from "./template-actions"

/** What Meta's status means for the shop, and what to do about it. */
export function StandingAtMeta({ template }: { template: AdminTemplateDetails }) {
  const standing = standingAtMeta(template.status)
  if (!standing) return null
  // Once a correction is begun, the way on is there.
  const next = template.draft ? standing.next.filter((action) => action !== "edit") : standing.next
  return (
    <StandingTip
      standing={standing}
      actions={<TemplateActions template={template} actions={next} />}
    >
      {template.status === "REJECTED" && <Rejection template={template} />}
      {template.status === "PAUSED" && <PauseFacts templateId={template.id} />}
    </StandingTip>
  )
}
