import { PaperPlane } from "@medusajs/icons"
import { Button, Popover, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMay } from "../../../hooks/use-may"
import { useEditor } from "../editor-context"
import { TestSendForm } from "./test-send-form"

/** Sends the template to a phone; where that cannot be, says why. */
export function TestSend() {
  const { t } = useTranslation()
  const { template } = useEditor()
  const maySend = useMay("marketer")
  if (!maySend) return null
  const isApproved = template?.status === "APPROVED"
  const button = (
    <Button type="button" size="small" variant="secondary" disabled={!isApproved}>
      <PaperPlane />
      <span className="hidden sm:inline">{t("whatsapp.templateEditor.test.action")}</span>
    </Button>
  )
  if (!template || !isApproved) {
    return (
      <Tooltip content={t("whatsapp.templateEditor.test.notApproved")}>
        <span tabIndex={0} role="note" aria-label={t("whatsapp.templateEditor.test.notApproved")}>
          {button}
        </span>
      </Tooltip>
    )
  }
  return (
    <Popover modal>
      <Popover.Trigger asChild>{button}</Popover.Trigger>
      <Popover.Content
        align="end"
        className="w-[360px] max-w-[calc(100vw-32px)] p-4"
        aria-label={t("whatsapp.templateEditor.test.action")}
      >
        <TestSendForm template={template} />
      </Popover.Content>
    </Popover>
  )
}
