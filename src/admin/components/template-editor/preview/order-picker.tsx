import { Button, Hint, Input, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { TextButton } from "../../feedback/text-button"
import { Refusal } from "../../form/refusal"
import type { useOrderPreview } from "./use-order-preview"

/** Which order's data the preview shows; samples until one is chosen. */
export function OrderPicker({ order }: { order: ReturnType<typeof useOrderPreview> }) {
  const { t } = useTranslation()
  const id = useId()
  const [typed, setTyped] = useState("")
  const clear = () => {
    setTyped("")
    order.choose("")
  }
  return (
    <form
      className="flex flex-col gap-y-2"
      onSubmit={(event) => {
        event.preventDefault()
        order.choose(typed.trim().replace(/^#/, ""))
      }}
    >
      <Label htmlFor={id} size="small" weight="plus">
        {t("whatsapp.templateEditor.preview.order")}
      </Label>
      <div className="flex items-center gap-x-2">
        <Input
          id={id}
          size="small"
          inputMode="numeric"
          placeholder="1042"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" size="small" variant="secondary" isLoading={order.isLoading}>
          {t("whatsapp.templateEditor.preview.show")}
        </Button>
      </div>
      <Hint>
        {order.values
          ? t("whatsapp.templateEditor.preview.ofOrder", { number: order.order?.display_id })
          : t("whatsapp.templateEditor.preview.ofSamples")}
      </Hint>
      {order.number !== "" && (
        <TextButton className="w-fit" onClick={clear}>
          {t("whatsapp.templateEditor.preview.samples")}
        </TextButton>
      )}
      <Refusal error={order.error} />
    </form>
  )
}
