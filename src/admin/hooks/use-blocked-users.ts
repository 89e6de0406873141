import type {
  AdminBlockedUsersResponse,
  AdminChangedBlocksResponse,
  BlockUsers,
} from "../../contract"
import { blockKeys, contactKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"

const MOST = 100
const pathOf = (numberId: string) => `/admin/whatsapp/phone-numbers/${numberId}/blocked-users`

/** Whom a number has blocked. */
export function useBlockedUsers(numberId: string) {
  const { answer, ...state } = useAnswer<AdminBlockedUsersResponse>({
    queryKey: blockKeys.list({ number_id: numberId }),
    path: pathOf(numberId),
    query: { limit: MOST },
  })
  return { ...state, blockedUsers: answer?.blocked_users }
}

/** Blocks people, or lets them write again. */
export function useChangeBlocks(numberId: string, method: "POST" | "DELETE") {
  return useChange<BlockUsers, AdminChangedBlocksResponse>({
    path: pathOf(numberId),
    method,
    touches: [blockKeys.all, contactKeys.all],
  })
}
