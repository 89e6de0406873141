import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSendReceiptAgain } from "../../hooks/use-send-receipt-again"

/** Sends the order's receipt once more, after asking. */
export function SendReceiptButton({ orderId }: { orderId: string }) {
  const { t } = useTranslation()
  const { sendAgain, isSending } = useSendReceiptAgain(orderId)
  return (
    <Button
      size="small"
      variant="secondary"
      className="whitespace-nowrap"
      onClick={sendAgain}
      disabled={isSending}
      isLoading={isSending}
    >
      {t("whatsapp.receipt.action")}
    </Button>
  )
}
