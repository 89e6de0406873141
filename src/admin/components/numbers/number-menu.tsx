import { ActionMenu } from "@medusajs/dashboard/components"
import {
  ArrowPath,
  CheckCircle,
  Key,
  Pause,
  PlaySolid,
  Plug,
  Star,
  Trash,
  XCircle,
} from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminPhoneNumber, UpdatePhoneNumber } from "../../../contract"
import { useChangeNumber } from "../../hooks/use-change-number"
import { useMay } from "../../hooks/use-may"
import { useTellRefusal } from "../../hooks/use-tell-refusal"

/** What an owner can do with a number. */
export function NumberMenu({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const prompt = usePrompt()
  const mayChange = useMay("owner")
  const toggle = number.paused_at ? "resume" : "pause"
  const update = useChangeNumber<UpdatePhoneNumber>(number.id)
  const refresh = useChangeNumber<void>(number.id, "refresh")
  const change = useChangeNumber<void>(number.id, toggle)
  const deregister = useChangeNumber<void>(number.id, "deregister")
  if (!mayChange) return null

  const label = (action: string) => t(`whatsapp.numbers.actions.${action}.label`)
  const tell = (action: string) => ({
    onSuccess: () => void toast.success(t(`whatsapp.numbers.actions.${action}.done`)),
    onError: (error: Error) => tellRefusal(error),
  })
  const askToDeregister = async () => {
    const isSure = await prompt({
      title: t("whatsapp.numbers.actions.deregister.ask"),
      description: t("whatsapp.numbers.actions.deregister.description"),
      confirmText: label("deregister"),
      cancelText: t("whatsapp.actions.cancel"),
    })
    if (isSure) deregister.mutate(undefined, tell("deregister"))
  }

  return (
    <ActionMenu
      groups={[
        {
          actions: [
            {
              icon: <ArrowPath />,
              label: label("refresh"),
              onClick: () => refresh.mutate(undefined, tell("refresh")),
            },
            {
              icon: <Star />,
              label: label("makeDefault"),
              disabled: number.is_default,
              onClick: () => update.mutate({ is_default: true }, tell("makeDefault")),
            },
            {
              icon: toggle === "pause" ? <Pause /> : <PlaySolid />,
              label: label(toggle),
              onClick: () => change.mutate(undefined, tell(toggle)),
            },
          ],
        },
        {
          actions: [
            { icon: <CheckCircle />, label: label("verify"), to: "verify" },
            { icon: <Plug />, label: label("register"), to: "register" },
            { icon: <Key />, label: label("pin"), to: "pin" },
            {
              icon: <XCircle />,
              label: label("deregister"),
              onClick: () => void askToDeregister(),
            },
          ],
        },
        { actions: [{ icon: <Trash />, label: label("remove"), to: "remove" }] },
      ]}
    />
  )
}
