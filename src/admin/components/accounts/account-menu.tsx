import { ActionMenu } from "@medusajs/dashboard/components"
import { ArrowPath, Pause, PencilSquare, PlaySolid, Trash } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"
import { useAccountAction, type AccountAction } from "../../hooks/use-account-action"
import { useMay } from "../../hooks/use-may"
import { useTellRefusal } from "../../hooks/use-tell-refusal"

/** What an owner can do with an account. */
export function AccountMenu({ account }: { account: AdminAccount }) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const mayChange = useMay("owner")
  const toggle: AccountAction = account.paused_at ? "resume" : "pause"
  const change = useAccountAction(account.id, toggle)
  const sync = useAccountAction(account.id, "sync")
  if (!mayChange) return null

  const run = ({ mutate }: typeof sync, done: AccountAction) =>
    mutate(undefined, {
      onSuccess: () => toast.success(t(`whatsapp.accounts.actions.${done}.done`)),
      onError: (error) => tellRefusal(error),
    })

  const label = (action: string) => t(`whatsapp.accounts.actions.${action}.label`)
  return (
    <ActionMenu
      groups={[
        {
          actions: [
            { icon: <PencilSquare />, label: label("edit"), to: "edit" },
            { icon: <ArrowPath />, label: label("sync"), onClick: () => run(sync, "sync") },
            {
              icon: toggle === "pause" ? <Pause /> : <PlaySolid />,
              label: label(toggle),
              onClick: () => run(change, toggle),
            },
          ],
        },
        { actions: [{ icon: <Trash />, label: label("remove"), to: "remove" }] },
      ]}
    />
  )
}
