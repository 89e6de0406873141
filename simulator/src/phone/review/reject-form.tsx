import type { FormEvent } from "react"
import type { TemplateDecision } from "./review-client"

const reasons = [
  "INVALID_FORMAT",
  "INCORRECT_CATEGORY",
  "PROMOTIONAL",
  "ABUSIVE_CONTENT",
  "SCAM",
  "TAG_CONTENT_MISMATCH",
]

/** Why a template is turned down, and what its author should do about it. */
export function RejectForm({
  onReject,
}: {
  onReject: (decision: TemplateDecision) => Promise<void>
}) {
  const reject = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const value = (name: string) => {
      const given = form.get(name)
      return typeof given === "string" ? given.trim() : ""
    }
    const [reason, recommendation] = [value("what"), value("advice")]
    void onReject({
      status: "REJECTED",
      rejected_reason: value("reason"),
      ...((reason || recommendation) && { rejection_info: { reason, recommendation } }),
    })
  }
  return (
    <form className="fields review-form" onSubmit={reject}>
      <label>
        Reason
        <select name="reason">
          {reasons.map((reason) => (
            <option key={reason}>{reason}</option>
          ))}
        </select>
      </label>
      <label>
        What is wrong <span className="optional">optional</span>
        <input name="what" autoComplete="off" dir="auto" />
      </label>
      <label>
        What to do <span className="optional">optional</span>
        <input name="advice" autoComplete="off" dir="auto" />
      </label>
      <button type="submit" className="main-button">
        Reject
      </button>
    </form>
  )
}
