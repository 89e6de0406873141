import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminMessage } from "../../contract"
import { translateExplanation } from "../lib/translate-explanation"
import type { Translate } from "../lib/translate"
import { useResendReceipt } from "./use-resend-receipt"
import { useTellRefusal } from "./use-tell-refusal"

/** Asks, sends the receipt again, and tells what became of it. */
export function useSendReceiptAgain(orderId: string) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const prompt = usePrompt()
  const { mutate, isPending } = useResendReceipt(orderId)

  const sendAgain = async () => {
    const isWanted = await prompt({
      variant: "confirmation",
      title: t("whatsapp.receipt.ask.title"),
      description: t("whatsapp.receipt.ask.description"),
      confirmText: t("whatsapp.receipt.ask.confirm"),
      cancelText: t("whatsapp.actions.cancel"),
    })
    if (!isWanted) return
    mutate(undefined, {
      onSuccess: ({ message }) => tellOutcome(message, t),
      onError: (error) => tellRefusal(error, t("whatsapp.receipt.error")),
    })
  }
  return { sendAgain, isSending: isPending }
}

function tellOutcome({ status, explanation }: AdminMessage, t: Translate): void {
  const why = explanation && translateExplanation(explanation, t)
  const description = why ? `${why.message} ${why.remedy}` : undefined

  if (status === "suppressed" || status === "failed" || status === "canceled") {
    toast.warning(t("whatsapp.receipt.notSent"), { description })
  } else if (why) {
    toast.info(t("whatsapp.receipt.waits"), { description })
  } else {
    toast.success(t("whatsapp.receipt.sent"))
  }
}
