import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplate } from "../../../contract"
import { ReviewState } from "./review/review-state"
import { TemplateStatus } from "./template-status"

type Stated = Pick<AdminTemplate, "status" | "review_state" | "has_draft" | "has_conflict">

/** Where a template is at Meta, and what the shop has of it that Meta has not. */
export function TemplateState({ template }: { template: Stated }) {
  const { t } = useTranslation()
  const { status, review_state, has_draft, has_conflict } = template
  if (status === "DRAFT" && review_state !== "none") return <ReviewState state={review_state} />
  return (
    <span className="flex items-center gap-x-2">
      <TemplateStatus status={status} />
      {status !== "DRAFT" && has_draft && (
        <Badge size="2xsmall" color={has_conflict ? "orange" : "grey"}>
          {t(
            has_conflict ? "whatsapp.templates.draft.conflicts" : "whatsapp.templates.draft.badge"
          )}
        </Badge>
      )}
    </span>
  )
}
