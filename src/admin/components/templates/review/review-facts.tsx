import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplatePerson, AdminTemplateReview } from "../../../../contract"
import { Timestamp } from "../../time/timestamp"

/** Who asked for a review and who made it, when, and what they said. */
export function ReviewFacts({ review }: { review: AdminTemplateReview }) {
  if (review.state === "none") return null
  const { requested_by, requested_at, reviewed_by, reviewed_at, comment } = review
  return (
    <>
      <Fact what="requested" who={requested_by} at={requested_at} />
      {review.state !== "requested" && (
        <Fact what={review.state} who={reviewed_by} at={reviewed_at} />
      )}
      {comment && (
        <blockquote className="border-ui-border-strong txt-small text-ui-fg-base border-s-2 ps-3 whitespace-pre-line break-words">
          <bdi>{comment}</bdi>
        </blockquote>
      )}
    </>
  )
}

interface FactProps {
  what: "requested" | "approved" | "sent_back"
  who: AdminTemplatePerson | null
  at: string | null
}

function Fact({ what, who, at }: FactProps) {
  const { t } = useTranslation()
  if (!at) return null
  return (
    <Text size="small">
      {t(`whatsapp.templates.review.by.${what}`, { name: who?.name ?? who?.id ?? "-" })}{" "}
      <Timestamp at={at} as="relative" />
    </Text>
  )
}
