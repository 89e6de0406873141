import type {
  AdminDeletedQrCodeResponse,
  AdminQrCodeResponse,
  AdminQrCodesResponse,
  CreateQrCode,
} from "../../contract"
import { qrCodeKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"

const MOST = 100
const pathOf = (numberId: string) => `/admin/whatsapp/phone-numbers/${numberId}/qr-codes`

/** The codes that open a chat with a number. */
export function useQrCodes(numberId: string) {
  const { answer, ...state } = useAnswer<AdminQrCodesResponse>({
    queryKey: qrCodeKeys.list({ number_id: numberId }),
    path: pathOf(numberId),
    query: { limit: MOST },
  })
  return { ...state, qrCodes: answer?.qr_codes }
}

/** Makes a code. */
export function useCreateQrCode(numberId: string) {
  return useChange<CreateQrCode, AdminQrCodeResponse>({
    path: pathOf(numberId),
    touches: [qrCodeKeys.all],
  })
}

/** Deletes a code: printed ones stop working. */
export function useDeleteQrCode(numberId: string, code: string) {
  return useChange<void, AdminDeletedQrCodeResponse>({
    path: `${pathOf(numberId)}/${code}`,
    method: "DELETE",
    touches: [qrCodeKeys.all],
  })
}
