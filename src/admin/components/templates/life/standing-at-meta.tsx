import type { AdminTemplateDetails } from "../../../../contract"
import { useTemplateUsage } from "../../../hooks/use-template-usage"
import { standingAtMeta } from "../../../lib/template-standing"

import { Rejection } from "./rejection"
import { SendingFacts } from "./sending-facts"
import { StandingTip } from "./standing-tip"
import { TemplateActions } from "./template-actions"

/** What Meta's status means for the shop, and what to do about it. */
export function StandingAtMeta({ template }: { template: AdminTemplateDetails }) {
  const standing = standingAtMeta(template.status)
  const { usage } = useTemplateUsage(template.id)
  if (!standing) return null
  const next = standing.next.filter((action) => {
    // Once a correction is begun, the way on is there.
    if (action === "edit") return !template.draft
    // What ends by itself Meta does not end sooner.
    return action !== "unpause" || usage?.sending.needs_unpause === true
  })
  return (
    <StandingTip
      standing={standing}
      actions={<TemplateActions template={template} actions={next} />}
    >
      {template.status === "REJECTED" && <Rejection template={template} />}
      {template.status === "PAUSED" && <SendingFacts templateId={template.id} />}
    </StandingTip>
  )
}
