import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { LoadError } from "../../../../../components/feedback/load-error"
import { LoadingRows } from "../../../../../components/feedback/loading-rows"
import { OneColumn } from "../../../../../components/page/one-column"
import { DeliverySection } from "../../../../../components/webhooks/delivery-section"
import { useDelivery } from "../../../../../hooks/use-deliveries"
import { breadcrumb } from "../../../../../lib/breadcrumb"

/** One delivery: what Meta sent, and what became of it. */
const WhatsappWebhookDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { delivery, isPending, error, retry, isRefetching } = useDelivery(id)
  return (
    <OneColumn>
      {isPending && <LoadingRows rows={3} />}
      {error && !delivery && (
        <LoadError
          title={t("whatsapp.webhooks.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {delivery && <DeliverySection delivery={delivery} />}
    </OneColumn>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.webhooks.one") }

export default WhatsappWebhookDetails
