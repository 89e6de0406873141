import { InlineTip } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Standing } from "../../../lib/template-standing"

interface StandingTipProps {
  standing: Standing
  /** More about it, below what it means. */
  children?: ReactNode
  /** The buttons of what to do next. */
  actions?: ReactNode
}

/** What it means that something stands where it stands, and what to do next. */
export function StandingTip({ standing: { id, tone }, children, actions }: StandingTipProps) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <InlineTip variant={tone} label={t(`whatsapp.templates.standing.${id}.title`)}>
        {t(`whatsapp.templates.standing.${id}.hint`)}
        {children && <div className="mt-2 flex flex-col gap-y-2">{children}</div>}
      </InlineTip>
      {actions}
    </div>
  )
}
