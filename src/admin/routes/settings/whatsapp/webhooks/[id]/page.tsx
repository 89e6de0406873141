import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { LoadedPage } from "../../../../../components/page/loaded-page"
import { OneColumn } from "../../../../../components/page/one-column"
import { DeliverySection } from "../../../../../components/webhooks/delivery-section"
import { useDelivery } from "../../../../../hooks/use-deliveries"
import { breadcrumb } from "../../../../../lib/breadcrumb"

/** One delivery: what Meta sent, and what became of it. */
const WhatsappWebhookDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { delivery, ...state } = useDelivery(id)
  return (
    <LoadedPage loaded={delivery} failure={t("whatsapp.webhooks.loadError")} state={state}>
      {(loaded) => (
        <OneColumn>
          <DeliverySection delivery={loaded} />
        </OneColumn>
      )}
    </LoadedPage>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.webhooks.one") }

export default WhatsappWebhookDetails
