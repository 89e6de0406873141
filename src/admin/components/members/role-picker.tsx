import { Select, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminMember, AdminMemberResponse, UpdateMember } from "../../../contract"
import { ROLES, type Role } from "../../../domain/members"
import { useChange } from "../../hooks/use-change"
import { useTellRefusal } from "../../hooks/use-tell-refusal"
import { memberKeys } from "../../lib/query-keys"

/** The role of one person, changed as soon as another is chosen. */
export function RolePicker({ member }: { member: AdminMember }) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const { mutate, isPending, variables } = useChange<UpdateMember, AdminMemberResponse>({
    path: `/admin/whatsapp/members/${member.user_id}`,
    touches: [memberKeys.all],
  })
  const change = (role: Role) =>
    mutate(
      { role },
      {
        onSuccess: () => toast.success(t("whatsapp.members.done", { email: member.email })),
        onError: (error) => tellRefusal(error),
      }
    )
  return (
    <Select
      size="small"
      value={isPending ? variables.role : member.role}
      onValueChange={(role) => change(role as Role)}
    >
      <Select.Trigger
        className="w-40"
        aria-label={t("whatsapp.members.roleOf", { email: member.email })}
      >
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {[...ROLES].reverse().map((role) => (
          <Select.Item key={role} value={role}>
            {t(`whatsapp.members.roles.${role}.name`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
