import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ChangeConsent } from "../../contract"
import { consentKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Records that a contact agreed to something or took it back. */
export function useChangeConsent(contactId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (change: ChangeConsent) =>
      sdk.client.fetch(`/admin/whatsapp/contacts/${contactId}/consents`, {
        method: "POST",
        body: change,
      }),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: consentKeys.list({ contact_id: contactId }) }),
  })
}
