import type { AdminTemplateEvent } from "../../contract"
import type { Translate } from "./translate"

type Told = Pick<AdminTemplateEvent, "kind" | "details">

/** Why something happened, or what somebody said of it; null when nothing is known. */
export function detailOf({ details }: Told, t: Translate): string | null {
  if (!details) return null
  const rejection = asObject(details.rejection)
  const pause = asObject(details.pause)
  const reason = asText(rejection.reason) ?? asText(details.reason)
  const lines = [
    reason &&
      t(`whatsapp.templates.rejections.${reason}`, {
        defaultValue: t("whatsapp.templates.rejections.other", { reason }),
      }),
    asText(rejection.recommendation),
    asText(pause.description),
    asText(details.comment),
    Array.isArray(details.reasons) ? details.reasons.map((one) => nameOf(one, t)).join(", ") : null,
  ]
  return lines.filter(Boolean).join("\n") || null
}

function nameOf(reason: unknown, t: Translate): string {
  const code = String(reason)
  return t(`whatsapp.templates.quality_reasons.${code}`, { defaultValue: code })
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
}

function asText(value: unknown): string | null {
  return typeof value === "string" && value !== "" && value !== "NONE" ? value : null
}
