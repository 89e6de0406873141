import { useTranslation } from "react-i18next"
import { StatusLabel, type StatusColor } from "../feedback/status-label"

const COLORS: Partial<Record<string, StatusColor>> = {
  GREEN: "green",
  YELLOW: "orange",
  RED: "red",
}

/** What Meta makes of how people take a template; a dash while it says nothing. */
export function TemplateQuality({ quality }: { quality: string | null }) {
  const { t } = useTranslation()
  if (!quality) return <>-</>
  return (
    <StatusLabel color={COLORS[quality] ?? "grey"}>
      {t(`whatsapp.templates.qualities.${quality}`, { defaultValue: quality })}
    </StatusLabel>
  )
}
