import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplate } from "../../../../contract"

/** Why Meta refused a template in plain words, and what Meta recommends. */
export function Rejection({ template }: { template: AdminTemplate }) {
  const { t } = useTranslation()
  const { rejection, status_reason } = template
  const reason = rejection?.reason ?? status_reason
  return (
    <>
      {reason && (
        <Text size="small">
          {t(`whatsapp.templates.rejections.${reason}`, {
            defaultValue: t("whatsapp.templates.rejections.other", { reason }),
          })}
        </Text>
      )}
      {rejection?.recommendation && (
        <Text size="small">
          {t("whatsapp.templates.rejection.recommends")}{" "}
          <q>
            <bdi>{rejection.recommendation}</bdi>
          </q>
        </Text>
      )}
    </>
  )
}
