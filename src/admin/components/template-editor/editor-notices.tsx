import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocale } from "../../hooks/use-locale"
import { useRefusalWords } from "../../hooks/use-refusal-words"
import { useEditor } from "./editor-context"

/** What to know before one writes: a conflict with Meta, a comment of the reviewer, the edits left. */
export function EditorNotices() {
  const { t } = useTranslation()
  const inWords = useRefusalWords()
  const locale = useLocale()
  const { template } = useEditor()
  if (!template) return null
  const { draft, review, edit_allowance, status, actions } = template
  const { message, edits_left, next_edit_at } = edit_allowance
  const refusal = actions.edit.allowed ? null : actions.edit.message
  const isAtMeta = status !== "DRAFT"
  if (!isAtMeta && review.state !== "sent_back" && !refusal) return null
  const next = next_edit_at
    ? new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(
        new Date(next_edit_at)
      )
    : null
  return (
    <div className="flex flex-col gap-y-3 pb-8">
      {refusal && (
        <InlineTip variant="warning" label={t("whatsapp.templateEditor.notices.kept")}>
          <bdi>{inWords(refusal)}</bdi>
        </InlineTip>
      )}
      {draft?.conflict && (
        <InlineTip variant="warning" label={t("whatsapp.templateEditor.notices.conflict")}>
          {t("whatsapp.templateEditor.notices.conflictHint")}
        </InlineTip>
      )}
      {review.state === "sent_back" && (
        <InlineTip variant="warning" label={t("whatsapp.templateEditor.notices.sentBack")}>
          <bdi>{review.comment}</bdi>
        </InlineTip>
      )}
      {isAtMeta && (
        <InlineTip
          variant={edit_allowance.allowed ? "info" : "warning"}
          label={t("whatsapp.templateEditor.notices.edits")}
        >
          {edit_allowance.allowed ? (
            t("whatsapp.templateEditor.notices.review")
          ) : (
            <bdi>{inWords(message ?? "")}</bdi>
          )}{" "}
          {edits_left !== null && t("whatsapp.templateEditor.notices.left", { count: edits_left })}{" "}
          {next && t("whatsapp.templateEditor.notices.next", { time: next })}
        </InlineTip>
      )}
    </div>
  )
}
