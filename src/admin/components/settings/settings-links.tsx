import { BellAlert, CheckCircle, Key, ListCheckbox, Plug, ScrollText, Users } from "@medusajs/icons"
import { SidebarLink } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Section } from "../page/section"

const LINKS: readonly { id: string; icon: ReactNode }[] = [
  { id: "setup", icon: <ListCheckbox /> },
  { id: "doctor", icon: <CheckCircle /> },
  { id: "health", icon: <BellAlert /> },
  { id: "webhooks", icon: <Plug /> },
  { id: "members", icon: <Users /> },
  { id: "keys", icon: <Key /> },
  { id: "audit-log", icon: <ScrollText /> },
]

/** The other pages of the settings. */
export function SettingsLinks() {
  const { t } = useTranslation()
  return (
    <Section title={t("whatsapp.settings.title")}>
      <nav aria-label={t("whatsapp.settings.title")} className="pt-2">
        {LINKS.map(({ id, icon }) => (
          <SidebarLink
            key={id}
            to={`/settings/whatsapp/${id}`}
            icon={icon}
            labelKey={t(`whatsapp.settings.links.${id}.label`)}
            descriptionKey={t(`whatsapp.settings.links.${id}.description`)}
          />
        ))}
      </nav>
    </Section>
  )
}
