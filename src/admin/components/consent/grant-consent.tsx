import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminConsent } from "../../../contract"
import { GrantConsentForm } from "./grant-consent-form"

interface GrantConsentProps {
  contactId: string
  consent: AdminConsent
}

/** Opens a form to record that the person agreed. */
export function GrantConsent({ contactId, consent }: GrantConsentProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const purpose = t(`whatsapp.consent.purposes.${consent.purpose}`)
  return (
    <Drawer open={isOpen} onOpenChange={setIsOpen}>
      <Drawer.Trigger asChild>
        <Button
          size="small"
          variant="secondary"
          aria-label={t("whatsapp.consent.grant.label", { purpose })}
        >
          {t("whatsapp.consent.grant.action")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("whatsapp.consent.grant.title", { purpose })}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle text-pretty">
            {t("whatsapp.consent.grant.description")}
          </Drawer.Description>
        </Drawer.Header>
        <GrantConsentForm
          contactId={contactId}
          consent={consent}
          onRecorded={() => setIsOpen(false)}
        />
      </Drawer.Content>
    </Drawer>
  )
}
