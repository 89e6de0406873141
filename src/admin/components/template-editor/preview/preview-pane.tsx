import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Text } from "@medusajs/ui"
import { renderTemplate } from "../../../../domain/templates/render-template"
import { useAccounts } from "../../../hooks/use-accounts"
import { previewValues } from "../../../lib/template-editor/preview-values"
import { PhonePreview } from "../../templates/preview/phone-preview"
import { useEditor } from "../editor-context"
import { OrderPicker } from "./order-picker"
import { PreviewNotes } from "./preview-notes"
import { useOrderPreview } from "./use-order-preview"

/** The message on a phone as one writes it, with samples or with a real order. */
export function PreviewPane() {
  const { t } = useTranslation()
  const { form, definition, template, urlOf } = useEditor()
  const { accounts } = useAccounts()
  const order = useOrderPreview()
  const rendered = useMemo(
    () =>
      renderTemplate(definition, previewValues({ form, definition, urlOf, ofOrder: order.values })),
    [form, definition, urlOf, order.values]
  )
  const account = accounts?.find(({ id }) => id === form.accountId)
  return (
    <div className="flex flex-col gap-y-4">
      <PhonePreview
        rendered={rendered}
        sender={account?.name ?? template?.account_name ?? "WhatsApp"}
      >
        <Text size="small" weight="plus" leading="compact">
          {t("whatsapp.templates.preview.title")}
        </Text>
      </PhonePreview>
      <OrderPicker order={order} />
      <PreviewNotes notes={[...order.problems, ...order.warnings]} />
    </div>
  )
}
