import { TemplateDrawer } from "../../../../../components/templates/life/template-drawer"
import { DuplicateForm } from "../../../../../components/templates/copies/duplicate-form"

/** Makes drafts of a template under another name. */
const Page = () => (
  <TemplateDrawer>{(template) => <DuplicateForm template={template} />}</TemplateDrawer>
)

export default Page
