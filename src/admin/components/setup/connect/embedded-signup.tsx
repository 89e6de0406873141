import { Facebook } from "@medusajs/icons"
import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useEmbeddedSignup, useFinishSignup } from "../../../hooks/use-embedded-signup"
import { openSignup } from "../../../lib/facebook-sdk"
import { Refusal } from "../../form/refusal"
import { PinInput } from "./pin-input"

const PIN = /^\d{6}$/

/** The short way: log in at Facebook, choose the account there, and be done. */
export function EmbeddedSignup({ onConnected }: { onConnected: (accountId: string) => void }) {
  const { t } = useTranslation()
  const { settings, isReady, error: loadError } = useEmbeddedSignup()
  const { mutate, isPending, error } = useFinishSignup()
  const [pin, setPin] = useState("")
  const [trouble, setTrouble] = useState<Error | null>(null)
  if (!settings) return null

  const signUp = async () => {
    setTrouble(null)
    if (!PIN.test(pin)) {
      setTrouble(new Error(t("whatsapp.numbers.pinField.wrong")))
      return
    }
    const result = await openSignup(settings)
    if (!result) {
      setTrouble(new Error(t("whatsapp.setup.signup.canceled")))
      return
    }
    mutate(
      { ...result, pin },
      {
        onSuccess: ({ account, warnings }) => {
          toast.success(t("whatsapp.accounts.create.done", { account: account.name }))
          for (const warning of warnings) toast.warning(warning, { duration: Infinity })
          onConnected(account.id)
        },
      }
    )
  }

  return (
    <div className="flex flex-col items-start gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("whatsapp.setup.signup.hint")}
      </Text>
      <PinInput value={pin} onChange={setPin} />
      <Button
        size="small"
        onClick={() => void signUp().catch(setTrouble)}
        isLoading={isPending}
        disabled={!isReady}
      >
        <Facebook />
        {t("whatsapp.setup.signup.action")}
      </Button>
      <Refusal error={trouble ?? error ?? loadError} />
    </div>
  )
}
