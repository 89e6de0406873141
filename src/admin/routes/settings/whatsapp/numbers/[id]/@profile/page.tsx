import { RouteDrawer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { EditProfileForm } from "../../../../../../components/profile/edit-profile-form"
import { LoadingRows } from "../../../../../../components/feedback/loading-rows"
import { useProfile } from "../../../../../../hooks/use-profile"

/** Changes what people see of the business. */
const EditWhatsappProfile = () => {
  const { id = "" } = useParams()
  const { profile, isPending } = useProfile(id)
  return (
    <RouteDrawer>
      {isPending && <LoadingRows rows={3} />}
      {profile && <EditProfileForm numberId={id} profile={profile} />}
    </RouteDrawer>
  )
}

export default EditWhatsappProfile
