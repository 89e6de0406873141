import type { TemplateReviewState } from "../../contract"
import type { TemplateRecord } from "../whatsapp-module"

type TemplateReview = NonNullable<TemplateRecord["review"]>

export type ReviewStep = "request_review" | "approve" | "send_back"

interface Note {
  userId: string | null
  at: string
  comment: string | null
}

/** What each step of the shop's own review comes to, and what is noted of it. */
export const REVIEW_STEPS: Readonly<
  Record<
    ReviewStep,
    {
      to: TemplateReviewState
      audit: string
      noteOf: (note: Note) => Partial<TemplateReview>
    }
  >
> = {
  request_review: {
    to: "requested",
    audit: "template.review_requested",
    noteOf: ({ userId, at, comment }) => ({
      ...{ requested_by: userId, requested_at: at, comment },
      ...{ reviewed_by: null, reviewed_at: null },
    }),
  },
  approve: { to: "approved", audit: "template.approved", noteOf: answered },
  send_back: { to: "sent_back", audit: "template.sent_back", noteOf: answered },
}

function answered({ userId, at, comment }: Note): Partial<TemplateReview> {
  return { reviewed_by: userId, reviewed_at: at, comment }
}
