import { NewTemplate } from "../../../../components/template-editor/new-template"

/** Writes a new template. */
const CreateWhatsappTemplate = () => <NewTemplate />

export default CreateWhatsappTemplate
