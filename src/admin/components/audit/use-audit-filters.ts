import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** What can be changed in the admin. */
const RESOURCES = [
  "account",
  "phone_number",
  "contact",
  "order",
  "template",
  "member",
  "keyring",
  "webhook_delivery",
  "audit_log",
]

const filter = createDataTableFilterHelper<{ resource: string }>()

/** By what the log can be narrowed. */
export function useAuditFilters() {
  const { t } = useTranslation()
  return useMemo(
    () => [
      filter.accessor("resource", {
        type: "radio",
        label: t("whatsapp.audit.resource"),
        options: RESOURCES.map((resource) => ({
          value: resource,
          label: t(`whatsapp.audit.resources.${resource}`),
        })),
      }),
    ],
    [t]
  )
}
