import { Form, KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useMessage, useSendTestMessage } from "../../hooks/use-test-message"
import { Refusal } from "../form/refusal"
import { TextField } from "../form/text-field"
import { MessageExplanation } from "../messages/message-explanation"
import { MessageStatusBadge } from "../messages/message-status-badge"

/** Sends a message to oneself, and shows how far it has come. */
export function TestMessage({ numberId }: { numberId: string }) {
  const { t } = useTranslation()
  const form = useForm({ defaultValues: { phone: "" } })
  const { mutate, data, isPending, error } = useSendTestMessage()
  const message = useMessage(data?.message.id)
  const send = ({ phone }: { phone: string }) => mutate({ number_id: numberId, phone })
  return (
    <Form {...form}>
      <KeyboundForm
        onSubmit={form.handleSubmit(send)}
        noValidate
        className="flex flex-col gap-y-4 px-6 py-4"
      >
        <TextField
          name="phone"
          type="tel"
          dir="ltr"
          autoComplete="tel"
          label={t("whatsapp.setup.test.phone")}
          hint={t("whatsapp.setup.test.hint")}
          maxLength={40}
          rules={{ required: t("whatsapp.form.required") }}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button size="small" type="submit" variant="secondary" isLoading={isPending}>
            {t("whatsapp.setup.test.action")}
          </Button>
          {message && <MessageStatusBadge status={message.status} />}
          {message?.text && (
            <Text size="small" className="text-ui-fg-subtle truncate">
              <bdi>{message.text}</bdi>
            </Text>
          )}
        </div>
        {message?.explanation && (
          <MessageExplanation status={message.status} explanation={message.explanation} />
        )}
        <Refusal error={error} />
      </KeyboundForm>
    </Form>
  )
}
