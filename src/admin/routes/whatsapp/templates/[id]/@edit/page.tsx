import { useParams } from "react-router-dom"
import { EditTemplate } from "../../../../../components/template-editor/edit-template"

/** Changes what a template says. */
const EditWhatsappTemplate = () => {
  const { id = "" } = useParams()
  return <EditTemplate id={id} />
}

export default EditWhatsappTemplate
