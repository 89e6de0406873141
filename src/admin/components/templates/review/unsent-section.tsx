import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { standingInShop } from "../../../lib/template-standing"
import { Section } from "../../page/section"
import { StandingTip } from "../life/standing-tip"
import { TemplateActions } from "../life/template-actions"
import { Conflict } from "./conflict"
import { DraftChanges } from "./draft-changes"
import { ReviewFacts } from "./review-facts"
import { ReviewState } from "./review-state"

/** What the shop has written and Meta has not: where it stands, what differs, who looked at it. */
export function UnsentSection({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const standing = standingInShop(template)
  if (!standing) return null
  const { draft, review } = template
  // A template Meta has can lose its unsent changes; one it has not is deleted instead.
  const next = [...standing.next, ...(draft && review.state !== "requested" ? DISCARD : [])]
  return (
    <Section
      title={t(draft ? "whatsapp.templates.draft.title" : "whatsapp.templates.draft.new")}
      badge={review.state !== "none" && <ReviewState state={review.state} />}
    >
      <StandingTip
        standing={standing}
        actions={<TemplateActions template={template} actions={next} />}
      >
        <ReviewFacts review={review} />
      </StandingTip>
      {draft?.conflict && <Conflict template={template} />}
      {draft && <DraftChanges template={template} draft={draft} />}
    </Section>
  )
}

const DISCARD = ["cancel"] as const
