import type { AdminMyRoleResponse } from "../../contract"
import { roleCovers, type Role } from "../../domain/members"
import { memberKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

const GOOD_FOR_MS = 60_000

/**
 * Whether who looks at the screen may do what takes a role. False until it is known: a button that
 * is refused is worse than one that comes a moment later.
 */
export function useMay(role: Role): boolean {
  const { answer } = useAnswer<AdminMyRoleResponse>({
    queryKey: memberKeys.list({ user_id: "me" }),
    path: "/admin/whatsapp/members/me",
    staleTime: GOOD_FOR_MS,
  })
  return answer ? roleCovers(answer.member.role, role) : false
}
