import type { AdminHealthResponse } from "../../contract"
import { healthKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

const POLL_MS = { well: 30_000, troubled: 10_000 }

/** How the shop's WhatsApp is, kept up to date. */
export function useHealth() {
  const { answer, ...state } = useAnswer<AdminHealthResponse>({
    queryKey: healthKeys.list(),
    path: "/admin/whatsapp/health",
    refetchInterval: (last) => (last?.health.status === "ok" ? POLL_MS.well : POLL_MS.troubled),
  })
  return { ...state, health: answer?.health }
}
