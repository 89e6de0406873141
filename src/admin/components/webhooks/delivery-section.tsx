import { JsonViewSection, SectionRow } from "@medusajs/dashboard/components"
import { ArrowPath } from "@medusajs/icons"
import { Button, Container, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWebhookDeliveryResponse } from "../../../contract"
import { useReplay } from "../../hooks/use-deliveries"
import { useMay } from "../../hooks/use-may"
import { useTellRefusal } from "../../hooks/use-tell-refusal"
import { Section } from "../page/section"
import { Timestamp } from "../time/timestamp"
import { DeliveryStateBadge } from "./delivery-state-badge"

type Delivery = AdminWebhookDeliveryResponse["webhook_delivery"]

/** A delivery with what became of it, and what it holds. */
export function DeliverySection({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const mayReplay = useMay("owner")
  const { mutate, isPending } = useReplay(delivery.id)
  const replay = () =>
    mutate(undefined, {
      onSuccess: () => toast.success(t("whatsapp.webhooks.replayed")),
      onError: (error) => tellRefusal(error),
    })
  const times = [
    { label: "received", at: delivery.received_at },
    { label: "processed", at: delivery.processed_at },
    { label: "nextAttempt", at: delivery.next_attempt_at },
  ]
  return (
    <>
      <Section
        level="h1"
        title={t("whatsapp.webhooks.one")}
        badge={<DeliveryStateBadge state={delivery.state} />}
        actions={
          mayReplay && (
            <Button size="small" variant="secondary" onClick={replay} isLoading={isPending}>
              <ArrowPath />
              {t("whatsapp.webhooks.replay")}
            </Button>
          )
        }
      >
        {times.map(({ label, at }) => (
          <SectionRow
            key={label}
            title={t(`whatsapp.webhooks.${label}`)}
            value={at ? <Timestamp at={at} as="day and time" /> : "-"}
          />
        ))}
        <SectionRow title={t("whatsapp.webhooks.attempts")} value={String(delivery.attempts)} />
        <SectionRow title={t("whatsapp.webhooks.error")} value={delivery.error ?? "-"} />
      </Section>
      <DeliveryBody body={delivery.body} />
    </>
  )
}

/** What Meta sent: as a tree where it is JSON, as text where it is not. */
function DeliveryBody({ body }: { body: string }) {
  const payload = objectIn(body)
  if (payload) return <JsonViewSection data={payload} />
  return (
    <Container className="px-6 py-4">
      <pre className="txt-compact-small break-words whitespace-pre-wrap" dir="ltr">
        {body}
      </pre>
    </Container>
  )
}

function objectIn(body: string): object | null {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === "object" ? value : null
  } catch {
    return null
  }
}
