import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { BlockedUsersSection } from "../../../../../components/extras/blocked-users-section"
import { ConversationalSection } from "../../../../../components/extras/conversational-section"
import { QrCodesSection } from "../../../../../components/extras/qr-codes-section"
import { NumberSection } from "../../../../../components/numbers/number-section"
import { QuotaSection } from "../../../../../components/numbers/quota-section"
import { RoutingSection } from "../../../../../components/numbers/routing-section"
import { LoadedPage } from "../../../../../components/page/loaded-page"
import { TwoColumns } from "../../../../../components/page/two-columns"
import { ProfileSection } from "../../../../../components/profile/profile-section"
import { useNumber } from "../../../../../hooks/use-number"
import { breadcrumb } from "../../../../../lib/breadcrumb"

/** One phone number: what Meta says of it, its limits, whose orders it sends for, and its extras. */
const WhatsappNumberDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { number, ...state } = useNumber(id)
  return (
    <LoadedPage loaded={number} failure={t("whatsapp.numbers.loadError")} state={state}>
      {(loaded) => (
        <TwoColumns
          main={
            <>
              <NumberSection number={loaded} />
              <QuotaSection number={loaded} />
              <RoutingSection number={loaded} />
            </>
          }
          side={
            <>
              <ProfileSection numberId={id} />
              <ConversationalSection numberId={id} />
              <QrCodesSection number={loaded} />
              <BlockedUsersSection numberId={id} />
            </>
          }
        />
      )}
    </LoadedPage>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.numbers.one") }

export default WhatsappNumberDetails
