import { PaperPlane } from "@medusajs/icons"
import { Button, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useMay } from "../../../hooks/use-may"
import { useEditor } from "../editor-context"

/** Leads to where the template is sent to a phone; where that cannot be, says why. */
export function TestSend() {
  const { t } = useTranslation()
  const { template } = useEditor()
  const maySend = useMay("marketer")
  if (!maySend) return null

  const look = { size: "small", variant: "secondary" } as const
  const label = (
    <>
      <PaperPlane aria-hidden />
      <span className="max-sm:sr-only">{t("whatsapp.templateEditor.test.action")}</span>
    </>
  )
  if (template?.status === "APPROVED") {
    return (
      <Button {...look} asChild>
        <Link to={`/whatsapp/templates/${template.id}/test`}>{label}</Link>
      </Button>
    )
  }
  const reason = t("whatsapp.templateEditor.test.notApproved")
  return (
    <Tooltip content={reason}>
      {/* A disabled button has no hover of its own. */}
      <span tabIndex={0} role="note" aria-label={reason}>
        <Button {...look} type="button" disabled>
          {label}
        </Button>
      </span>
    </Tooltip>
  )
}
