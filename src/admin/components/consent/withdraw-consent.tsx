import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminConsent } from "../../../contract"
import { useChangeConsent } from "../../hooks/use-change-consent"
import { useTellRefusal } from "../../hooks/use-tell-refusal"

interface WithdrawConsentProps {
  contactId: string
  consent: AdminConsent
}

/** Takes a consent back, after asking. */
export function WithdrawConsent({ contactId, consent: { purpose } }: WithdrawConsentProps) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const prompt = usePrompt()
  const { mutate, isPending } = useChangeConsent(contactId)
  const label = t(`whatsapp.consent.purposes.${purpose}`)

  const withdraw = async () => {
    const isWanted = await prompt({
      title: t("whatsapp.consent.withdraw.title", { purpose: label }),
      description: t("whatsapp.consent.withdraw.description"),
      confirmText: t("whatsapp.consent.withdraw.action"),
      cancelText: t("whatsapp.actions.cancel"),
    })
    if (!isWanted) return
    mutate(
      { purpose, action: "withdraw" },
      {
        onSuccess: () => toast.success(t("whatsapp.consent.withdraw.done", { purpose: label })),
        onError: (error) => tellRefusal(error, t("whatsapp.consent.changeError")),
      }
    )
  }
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={t("whatsapp.consent.withdraw.label", { purpose: label })}
      onClick={withdraw}
      disabled={isPending}
      isLoading={isPending}
    >
      {t("whatsapp.consent.withdraw.action")}
    </Button>
  )
}
