import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminContact } from "../../../contract"

/** What a person agreed to and did not take back, in a row of badges. */
export function GrantedConsents({ consents }: Pick<AdminContact, "consents">) {
  const { t } = useTranslation()
  const granted = consents.filter(({ state }) => state === "granted")
  if (granted.length === 0) return <>-</>
  return (
    <div className="flex flex-wrap gap-1">
      {granted.map(({ purpose }) => (
        <Badge key={purpose} size="2xsmall" color="green" className="whitespace-nowrap">
          {t(`whatsapp.consent.purposes.${purpose}`)}
        </Badge>
      ))}
    </div>
  )
}
