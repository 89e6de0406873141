import { ActionMenu } from "@medusajs/dashboard/components"
import { ArrowDownTray, Trash } from "@medusajs/icons"
import { Copy, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminQrCode } from "../../../contract"
import { useDeleteQrCode } from "../../hooks/use-qr-codes"
import { useTellRefusal } from "../../hooks/use-tell-refusal"

interface QrCodeRowProps {
  numberId: string
  qrCode: AdminQrCode
  mayDelete: boolean
}

/** A code with its picture and what the person's first message says. */
export function QrCodeRow({ numberId, qrCode, mayDelete }: QrCodeRowProps) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const prompt = usePrompt()
  const { mutate } = useDeleteQrCode(numberId, qrCode.code)
  const { image_url: image, link, prefilled_message: message } = qrCode

  const askToDelete = async () => {
    const isSure = await prompt({
      title: t("whatsapp.qrCodes.delete.title"),
      description: t("whatsapp.qrCodes.delete.description"),
      confirmText: t("whatsapp.actions.delete"),
      cancelText: t("whatsapp.actions.cancel"),
    })
    if (!isSure) return
    mutate(undefined, {
      onSuccess: () => toast.success(t("whatsapp.qrCodes.delete.done")),
      onError: (error) => tellRefusal(error),
    })
  }

  return (
    <div className="flex items-center gap-x-4 px-6 py-4">
      {image && (
        // Codes are read dark on white, also at night.
        <img
          src={image}
          alt={t("whatsapp.qrCodes.alt", { message })}
          className="size-16 rounded bg-white p-1"
        />
      )}
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          <bdi>{message}</bdi>
        </Text>
        <div className="flex items-center gap-x-2">
          <Text size="small" className="text-ui-fg-subtle truncate">
            <bdi dir="ltr">{link}</bdi>
          </Text>
          <Copy content={link} />
        </div>
      </div>
      <ActionMenu
        groups={[
          {
            actions: [
              {
                icon: <ArrowDownTray />,
                label: t("whatsapp.qrCodes.download"),
                disabled: !image,
                onClick: () => window.open(image ?? undefined, "_blank", "noopener"),
              },
            ],
          },
          ...(mayDelete
            ? [
                {
                  actions: [
                    {
                      icon: <Trash />,
                      label: t("whatsapp.actions.delete"),
                      onClick: () => void askToDelete(),
                    },
                  ],
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}
