import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { BlockedUsersSection } from "../../../../../components/extras/blocked-users-section"
import { ConversationalSection } from "../../../../../components/extras/conversational-section"
import { QrCodesSection } from "../../../../../components/extras/qr-codes-section"
import { LoadError } from "../../../../../components/feedback/load-error"
import { LoadingRows } from "../../../../../components/feedback/loading-rows"
import { NumberSection } from "../../../../../components/numbers/number-section"
import { QuotaSection } from "../../../../../components/numbers/quota-section"
import { RoutingSection } from "../../../../../components/numbers/routing-section"
import { TwoColumns } from "../../../../../components/page/two-columns"
import { ProfileSection } from "../../../../../components/profile/profile-section"
import { useNumber } from "../../../../../hooks/use-number"
import { breadcrumb } from "../../../../../lib/breadcrumb"

/** One phone number: what Meta says of it, its limits, whose orders it sends for, and its extras. */
const WhatsappNumberDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { number, isPending, error, retry, isRefetching } = useNumber(id)

  if (isPending) return <LoadingRows rows={4} />
  if (!number) {
    return (
      <LoadError
        title={t("whatsapp.numbers.loadError")}
        error={error ?? new Error(id)}
        onRetry={retry}
        isRetrying={isRefetching}
      />
    )
  }
  return (
    <TwoColumns
      main={
        <>
          <NumberSection number={number} />
          <QuotaSection number={number} />
          <RoutingSection number={number} />
        </>
      }
      side={
        <>
          <ProfileSection numberId={id} />
          <ConversationalSection numberId={id} />
          <QrCodesSection number={number} />
          <BlockedUsersSection numberId={id} />
        </>
      }
    />
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.numbers.one") }

export default WhatsappNumberDetails
