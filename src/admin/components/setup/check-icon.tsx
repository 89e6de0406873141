import {
  CheckCircleSolid,
  CircleDottedLine,
  ExclamationCircleSolid,
  XCircleSolid,
} from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminSetupCheck } from "../../../contract"

type Status = AdminSetupCheck["status"]

const ICONS = {
  pass: { Icon: CheckCircleSolid, color: "text-ui-tag-green-icon" },
  warn: { Icon: ExclamationCircleSolid, color: "text-ui-tag-orange-icon" },
  fail: { Icon: XCircleSolid, color: "text-ui-tag-red-icon" },
  unknown: { Icon: CircleDottedLine, color: "text-ui-fg-muted" },
} as const

/** How a check ended, said in a word to those who do not see the colour. */
export function CheckIcon({ status }: { status: Status }) {
  const { t } = useTranslation()
  const { Icon, color } = ICONS[status]
  return (
    <span className="shrink-0">
      <Icon className={color} aria-hidden />
      <span className="sr-only">{t(`whatsapp.setup.statuses.${status}`)}</span>
    </span>
  )
}
