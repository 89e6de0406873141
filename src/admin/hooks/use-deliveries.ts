import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  AdminTestDeliveryResponse,
  AdminWebhookDeliveryResponse,
  SendTestDelivery,
} from "../../contract"
import { deliveryKeys, healthKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"
import { useTellRefusal } from "./use-tell-refusal"

const pathOf = (id: string) => `/admin/whatsapp/webhook-deliveries/${id}`

/** One delivery with what Meta sent. */
export function useDelivery(id: string) {
  const { answer, ...state } = useAnswer<AdminWebhookDeliveryResponse>({
    queryKey: deliveryKeys.list({ id }),
    path: pathOf(id),
  })
  return { ...state, delivery: answer?.webhook_delivery }
}

/** Has a delivery applied once more. */
export function useReplay(id: string) {
  return useChange<void, AdminWebhookDeliveryResponse>({
    path: `${pathOf(id)}/replay`,
    touches: [deliveryKeys.all, healthKeys.all],
  })
}

/** Sends the shop a delivery about nobody, and says by which way it came. */
export function useSendTestDelivery() {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const { mutate } = useChange<SendTestDelivery, AdminTestDeliveryResponse>({
    path: "/admin/whatsapp/webhook-deliveries/test-event",
    touches: [deliveryKeys.all],
  })
  return () =>
    mutate(
      {},
      {
        onSuccess: ({ via }) => toast.success(t(`whatsapp.webhooks.testSent.${via}`)),
        onError: (error) => tellRefusal(error),
      }
    )
}
