import { ArrowDownMini, ArrowUpMini, Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface OrderButtonsProps {
  /** What is moved and removed, as a reader hears it. */
  name: string
  at: number
  count: number
  onMove: (to: number) => void
  onRemove: () => void
}

/** Moves something up and down its list, and takes it out. */
export function OrderButtons({ name, at, count, onMove, onRemove }: OrderButtonsProps) {
  const { t } = useTranslation()
  const look = { type: "button", size: "small", variant: "transparent" } as const
  return (
    <>
      <IconButton
        {...look}
        disabled={at === 0}
        aria-label={t("whatsapp.templateEditor.order.up", { name })}
        onClick={() => onMove(at - 1)}
      >
        <ArrowUpMini />
      </IconButton>
      <IconButton
        {...look}
        disabled={at === count - 1}
        aria-label={t("whatsapp.templateEditor.order.down", { name })}
        onClick={() => onMove(at + 1)}
      >
        <ArrowDownMini />
      </IconButton>
      <IconButton
        {...look}
        aria-label={t("whatsapp.templateEditor.order.remove", { name })}
        onClick={onRemove}
      >
        <Trash />
      </IconButton>
    </>
  )
}
