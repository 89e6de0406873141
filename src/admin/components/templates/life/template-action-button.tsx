import { Button, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminTemplateDetails, TemplateAction } from "../../../../contract"
import { useRefusalWords } from "../../../hooks/use-refusal-words"
import { useTemplateStep } from "./use-template-step"

interface TemplateActionButtonProps {
  template: AdminTemplateDetails
  action: TemplateAction
  isPrimary: boolean
}

/** The pages and drawers of what takes more than a click. */
const PAGES: Partial<Record<TemplateAction, string>> = {
  edit: "edit",
  request_review: "request-review",
  approve: "approve",
  send_back: "send-back",
  submit: "submit",
  delete: "delete",
}

/** One of the things that can be done with a template; why not, where it cannot. */
export function TemplateActionButton({ template, action, isPrimary }: TemplateActionButtonProps) {
  const { t } = useTranslation()
  const inWords = useRefusalWords()
  const { take, isTaking } = useTemplateStep(template)
  const { allowed, message } = template.actions[action]
  const why = message === null ? undefined : inWords(message)
  const label = t(`whatsapp.templates.actions.${wordFor(template, action)}`)
  const look = { size: "small", variant: isPrimary ? "primary" : "secondary" } as const
  const page = PAGES[action]

  if (!allowed) {
    return (
      <Tooltip content={why ?? ""}>
        {/* A disabled button has no hover of its own. */}
        <span tabIndex={0} aria-label={why} role="note">
          <Button {...look} disabled>
            {label}
          </Button>
        </span>
      </Tooltip>
    )
  }
  if (page !== undefined) {
    return (
      <Button {...look} asChild>
        <Link to={page}>{label}</Link>
      </Button>
    )
  }
  return (
    <Button {...look} isLoading={isTaking} onClick={() => void take(action)}>
      {label}
    </Button>
  )
}

/** Some actions are called by what they do here. */
function wordFor({ status, review }: AdminTemplateDetails, action: TemplateAction): string {
  if (action === "edit" && status === "REJECTED") return "correct"
  if (action === "cancel" && review.state === "requested") return "withdraw"
  return action
}
