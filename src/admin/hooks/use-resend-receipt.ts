import { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import type { AdminReceiptResponse } from "../../contract"
import { messageKeys } from "../lib/query-keys"
import { newRequestId } from "../lib/request-id"
import { sdk } from "../lib/sdk"

/**
 * Sends an order's receipt again. When the answer is lost on the way, the next try carries the same
 * request id, so that the customer gets one receipt and not two.
 */
export function useResendReceipt(orderId: string) {
  const queryClient = useQueryClient()
  const requestId = useRef<string>()

  return useMutation({
    mutationFn: () => {
      requestId.current ??= newRequestId()
      return sdk.client.fetch<AdminReceiptResponse>(`/admin/whatsapp/orders/${orderId}/receipt`, {
        method: "POST",
        body: { request_id: requestId.current },
      })
    },
    onSettled: async (_answer, error) => {
      if (!error || isRefusal(error)) requestId.current = undefined
      await queryClient.invalidateQueries({ queryKey: messageKeys.all })
    },
  })
}

// After a 4xx nothing was done; after anything else the receipt may already be on its way.
function isRefusal(error: Error): boolean {
  return error instanceof FetchError && error.status !== undefined && error.status < 500
}
