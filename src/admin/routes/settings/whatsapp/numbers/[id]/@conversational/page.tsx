import { RouteDrawer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { ConversationalForm } from "../../../../../../components/extras/conversational-form"
import { LoadingRows } from "../../../../../../components/feedback/loading-rows"
import { useConversational } from "../../../../../../hooks/use-conversational"

/** Changes what a new chat offers. */
const EditWhatsappConversational = () => {
  const { id = "" } = useParams()
  const { conversational, isPending } = useConversational(id)
  return (
    <RouteDrawer>
      {isPending && <LoadingRows rows={2} />}
      {conversational && <ConversationalForm numberId={id} conversational={conversational} />}
    </RouteDrawer>
  )
}

export default EditWhatsappConversational
