import type { AdminTemplateDetails, TemplateAction } from "../../../../contract"
import { useMay } from "../../../hooks/use-may"
import { TemplateActionButton } from "./template-action-button"

interface TemplateActionsProps {
  template: AdminTemplateDetails
  /** The likeliest first. */
  actions: readonly TemplateAction[]
}

/** Decisions about a template; the rest is writing. */
const FOR_OWNERS: ReadonlySet<TemplateAction> = new Set([
  "approve",
  "send_back",
  "submit",
  "delete",
])

/**
 * Buttons of what may be done now. Of what may not, only the likeliest is shown, with the reason:
 * but nothing that somebody's role forbids.
 */
export function TemplateActions({ template, actions }: TemplateActionsProps) {
  const mayWrite = useMay("marketer")
  const mayDecide = useMay("owner")
  const mine = actions.filter((action) => (FOR_OWNERS.has(action) ? mayDecide : mayWrite))
  const offered = mine.filter((action, index) => index === 0 || template.actions[action].allowed)
  if (offered.length === 0) return null
  return (
    <div className="flex flex-wrap gap-2">
      {offered.map((action, index) => (
        <TemplateActionButton
          key={action}
          template={template}
          action={action}
          isPrimary={index === 0}
        />
      ))}
    </div>
  )
}
