import { useQuery } from "@tanstack/react-query"
import type { TemplateFile } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** What an account's templates say, as a file of them would. */
export function useExistingTemplates(accountId: string, isNeeded: boolean) {
  const { data, error } = useQuery({
    queryKey: templateKeys.list({ part: "export", account_id: accountId }),
    queryFn: ({ signal }) =>
      sdk.client.fetch<TemplateFile>("/admin/whatsapp/templates/export", {
        method: "POST",
        body: { account_id: accountId },
        signal,
      }),
    enabled: isNeeded && accountId !== "",
    staleTime: 0,
  })
  return { existing: data?.templates, error }
}
