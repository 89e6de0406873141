import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { LoadedDrawer } from "../../../../../../components/form/loaded-drawer"
import { EditProfileForm } from "../../../../../../components/profile/edit-profile-form"
import { useProfile } from "../../../../../../hooks/use-profile"

/** Changes what people see of the business. */
const EditWhatsappProfile = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { profile, ...state } = useProfile(id)
  return (
    <LoadedDrawer loaded={profile} failure={t("whatsapp.profile.loadError")} state={state}>
      {(loaded) => <EditProfileForm numberId={id} profile={loaded} />}
    </LoadedDrawer>
  )
}

export default EditWhatsappProfile
