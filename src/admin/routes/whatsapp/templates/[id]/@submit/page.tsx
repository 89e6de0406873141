import { TemplateDrawer } from "../../../../../components/templates/life/template-drawer"
import { SubmitForm } from "../../../../../components/templates/review/submit-form"

/** Hands a template in at Meta. */
const Page = () => (
  <TemplateDrawer>{(template) => <SubmitForm template={template} />}</TemplateDrawer>
)

export default Page
