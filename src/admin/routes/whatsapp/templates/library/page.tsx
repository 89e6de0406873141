import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { LoadedPage } from "../../../../components/page/loaded-page"
import { OneColumn } from "../../../../components/page/one-column"
import { LibraryBrowser } from "../../../../components/templates/library/library-browser"
import { useAccounts } from "../../../../hooks/use-accounts"
import { useTemplateLibrary } from "../../../../hooks/use-template-library"
import { breadcrumb } from "../../../../lib/breadcrumb"
import { senderOf } from "../../../../lib/sender-health"

const PARAM = "account_id"

/** Templates that are written already, to choose from. */
const WhatsappTemplateLibrary = () => {
  const { t } = useTranslation()
  const { accounts } = useAccounts()
  const [params, setParams] = useSearchParams()
  const sender = accounts && senderOf(accounts).number?.account_id
  const accountId = params.get(PARAM) ?? sender ?? accounts?.[0]?.id ?? ""
  const { library, ...state } = useTemplateLibrary(accountId || undefined)
  return (
    <LoadedPage loaded={library} failure={t("whatsapp.templateLibrary.loadError")} state={state}>
      {(loaded) => (
        <OneColumn>
          <LibraryBrowser
            library={loaded}
            accountId={accountId}
            onAccount={(id) => setParams({ [PARAM]: id }, { replace: true })}
          />
        </OneColumn>
      )}
    </LoadedPage>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.templateLibrary.title") }

export default WhatsappTemplateLibrary
