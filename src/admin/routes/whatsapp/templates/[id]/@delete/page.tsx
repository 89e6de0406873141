import { TemplateDrawer } from "../../../../../components/templates/life/template-drawer"
import { DeleteForm } from "../../../../../components/templates/deletion/delete-form"

/** Deletes a template, after asking about what uses it. */
const Page = () => (
  <TemplateDrawer>{(template) => <DeleteForm template={template} />}</TemplateDrawer>
)

export default Page
