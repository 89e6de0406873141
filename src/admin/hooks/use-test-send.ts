import type { AdminTestMessageResponse, TestSendTemplate } from "../../contract"
import { messageKeys, templateKeys } from "../lib/query-keys"
import { useChange } from "./use-change"

/** Sends a template to somebody of the shop. */
export function useTestSend(templateId: string) {
  return useChange<TestSendTemplate, AdminTestMessageResponse>({
    path: `/admin/whatsapp/templates/${templateId}/test-send`,
    touches: [messageKeys.all, templateKeys.list({ id: templateId, part: "analytics" })],
  })
}
