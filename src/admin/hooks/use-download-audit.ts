import { saveFile } from "../lib/save-file"
import { sdk } from "../lib/sdk"
import { useTellRefusal } from "./use-tell-refusal"

const PATH = "/admin/whatsapp/audit-log/export"

/** Saves what the table shows, all pages of it, as a CSV file. */
export function useDownloadAudit(filters: Record<string, string | undefined>) {
  const tellRefusal = useTellRefusal()
  return () => {
    download(filters).catch((error: unknown) => {
      tellRefusal(error instanceof Error ? error : new Error(String(error)))
    })
  }
}

async function download(filters: Record<string, string | undefined>): Promise<void> {
  const answer = await sdk.client.fetch<Response>(PATH, {
    query: filters,
    headers: { accept: "text/csv" },
  })
  saveFile({ name: "whatsapp-audit-log.csv", content: await answer.blob() })
}
