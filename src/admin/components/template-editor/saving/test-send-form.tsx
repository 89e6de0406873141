import { Button, Hint, Input, Label, Select } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminTemplateDetails,
  AdminTestMessageResponse,
  TestSendTemplate,
} from "../../../../contract"
import { useAccounts } from "../../../hooks/use-accounts"
import { useChange } from "../../../hooks/use-change"
import { useMessage } from "../../../hooks/use-test-message"
import { messageKeys } from "../../../lib/query-keys"
import { Refusal } from "../../form/refusal"
import { MessageExplanation } from "../../messages/message-explanation"
import { MessageStatusBadge } from "../../messages/message-status-badge"

/** To whom, from which number and with which order's data; then how far it has come. */
export function TestSendForm({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const id = useId()
  const { accounts } = useAccounts()
  const numbers = accounts?.find((one) => one.id === template.account_id)?.phone_numbers ?? []
  const [numberId, setNumberId] = useState<string>()
  const [phone, setPhone] = useState("")
  const [order, setOrder] = useState("")
  const { mutate, data, isPending, error } = useChange<TestSendTemplate, AdminTestMessageResponse>({
    path: `/admin/whatsapp/templates/${template.id}/test-send`,
    touches: [messageKeys.all],
  })
  const message = useMessage(data?.message.id)
  const from = numberId ?? numbers[0]?.id ?? ""
  return (
    <form
      className="flex flex-col gap-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ number_id: from, phone, ...(order && { order }) })
      }}
    >
      <Label htmlFor={`${id}-phone`} size="small" weight="plus">
        {t("whatsapp.templateEditor.test.phone")}
      </Label>
      <Input
        id={`${id}-phone`}
        size="small"
        type="tel"
        dir="ltr"
        autoComplete="tel"
        placeholder="+351912345678"
        value={phone}
        onChange={({ target }) => setPhone(target.value)}
      />
      {numbers.length > 1 && (
        <Select size="small" value={from} onValueChange={setNumberId}>
          <Select.Trigger aria-label={t("whatsapp.templateEditor.test.from")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {numbers.map((number) => (
              <Select.Item key={number.id} value={number.id}>
                <bdi dir="ltr">{number.display_phone_number}</bdi>
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
      <Label htmlFor={`${id}-order`} size="small" weight="plus">
        {t("whatsapp.templateEditor.preview.order")}
      </Label>
      <Input
        id={`${id}-order`}
        size="small"
        inputMode="numeric"
        placeholder="1042"
        value={order}
        onChange={({ target }) => setOrder(target.value)}
      />
      <Hint>{t("whatsapp.templateEditor.test.hint")}</Hint>
      <div className="flex items-center gap-x-3">
        <Button
          type="submit"
          size="small"
          isLoading={isPending}
          disabled={phone.trim() === "" || from === ""}
        >
          {t("whatsapp.templateEditor.test.send")}
        </Button>
        {message && <MessageStatusBadge status={message.status} />}
      </div>
      {message?.explanation && (
        <MessageExplanation status={message.status} explanation={message.explanation} />
      )}
      <Refusal error={error} />
    </form>
  )
}
