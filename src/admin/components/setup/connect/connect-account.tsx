import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { SetupStepId } from "../../../../domain/setup"
import { useCreateAccount } from "../../../hooks/use-create-account"
import { forgetDraft, keepDraft, readDraft, type ConnectDraft } from "../../../lib/connect-draft"
import { given } from "../../form/given"
import type { SecretValues } from "../../accounts/secret-fields"
import { BusinessAccountFields } from "./business-account-fields"
import { PhoneNumberFields } from "./phone-number-fields"
import { TokenFields } from "./token-fields"

interface ConnectAccountProps {
  step: SetupStepId
  onOpen: (step: SetupStepId) => void
  onConnected: (accountId: string) => void
}

/** The first three steps, which end in a connected account; the others wait for it. */
export function ConnectAccount({ step, onOpen, onConnected }: ConnectAccountProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(readDraft)
  const { mutate, isPending, error } = useCreateAccount()

  const goOn = (next: SetupStepId) => (part: Partial<ConnectDraft>) => {
    const whole = { ...draft, ...part }
    setDraft(whole)
    keepDraft(whole)
    onOpen(next)
  }
  const connect = ({ access_token, ...secrets }: SecretValues) => {
    const { app_id, ...identity } = draft
    mutate(
      { ...identity, access_token, ...given({ app_id, ...secrets }) },
      {
        onSuccess: ({ account }) => {
          forgetDraft()
          toast.success(t("whatsapp.accounts.create.done", { account: account.name }))
          onConnected(account.id)
        },
      }
    )
  }

  if (step === "business_account" || draft.waba_id === "") {
    return <BusinessAccountFields draft={draft} onDone={goOn("phone_number")} />
  }
  if (step === "phone_number" || draft.phone_number_id === "") {
    return (
      <PhoneNumberFields
        draft={draft}
        onBack={() => onOpen("business_account")}
        onDone={goOn("token")}
      />
    )
  }
  return (
    <TokenFields
      onBack={() => onOpen("phone_number")}
      onDone={connect}
      isSaving={isPending}
      error={error}
    />
  )
}
