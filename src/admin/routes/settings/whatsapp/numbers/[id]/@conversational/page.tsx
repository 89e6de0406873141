import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { ConversationalForm } from "../../../../../../components/extras/conversational-form"
import { LoadedDrawer } from "../../../../../../components/form/loaded-drawer"
import { useConversational } from "../../../../../../hooks/use-conversational"

/** Changes what a new chat offers. */
const EditWhatsappConversational = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { conversational, ...state } = useConversational(id)
  return (
    <LoadedDrawer
      loaded={conversational}
      failure={t("whatsapp.conversational.loadError")}
      state={state}
    >
      {(loaded) => <ConversationalForm numberId={id} conversational={loaded} />}
    </LoadedDrawer>
  )
}

export default EditWhatsappConversational
