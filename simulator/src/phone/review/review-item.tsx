import { useState } from "react"
import type { ReviewedTemplate } from "../../control/templates/list-for-review"
import { RejectForm } from "./reject-form"
import type { TemplateDecision } from "./review-client"
import { decisionsFor } from "./decisions"
import { TemplateText } from "./template-text"

type Props = {
  template: ReviewedTemplate
  onDecide: (decision: TemplateDecision) => Promise<void>
}

/** One template, and what Meta can do with it as it stands. */
export function ReviewItem({ template, onDecide }: Props) {
  const { name, language, status, category, quality, rejection_info: rejection } = template
  const [rejecting, setRejecting] = useState(false)
  // What waits is open from the start, and stays so once it is decided.
  const [open, setOpen] = useState(status === "PENDING")
  return (
    <details
      className="review-item"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="review-name">
          <strong>{name}</strong> <span>{language}</span>
        </span>
        <span className={`review-status review-status-${status.toLowerCase()}`}>{status}</span>
      </summary>
      <div className="review-body">
        <p className="review-facts">
          {category}
          {template.correct_category && ` → ${template.correct_category}`} · Quality {quality} ·{" "}
          {template.account.name}
        </p>
        <TemplateText components={template.components} />
        {status === "REJECTED" && (
          <p className="review-rejection">
            {template.rejected_reason}
            {rejection && `: ${rejection.reason} ${rejection.recommendation}`}
          </p>
        )}
        <div className="review-actions">
          {decisionsFor(template).map(({ label, decision }) => (
            <button
              key={label}
              type="button"
              className="quiet-button"
              onClick={() => void onDecide(decision)}
            >
              {label}
            </button>
          ))}
          <button
            type="button"
            className="quiet-button"
            aria-expanded={rejecting}
            onClick={() => setRejecting(!rejecting)}
          >
            Reject…
          </button>
        </div>
        {rejecting && (
          <RejectForm
            onReject={async (decision) => {
              await onDecide(decision)
              setRejecting(false)
            }}
          />
        )}
      </div>
    </details>
  )
}
