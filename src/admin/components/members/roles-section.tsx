import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { ROLES } from "../../../domain/members"
import { Section } from "../page/section"

/** What each role may do. */
export function RolesSection() {
  const { t } = useTranslation()
  return (
    <Section title={t("whatsapp.members.rolesTitle")} hint={t("whatsapp.members.rolesHint")}>
      {[...ROLES].reverse().map((role) => (
        <SectionRow
          key={role}
          title={t(`whatsapp.members.roles.${role}.name`)}
          value={t(`whatsapp.members.roles.${role}.may`)}
        />
      ))}
    </Section>
  )
}
