import { TemplateDrawer } from "../../../../../components/templates/life/template-drawer"
import { TestSendForm } from "../../../../../components/templates/usage/test-send-form"

/** Sends a template to somebody of the shop. */
const Page = () => (
  <TemplateDrawer>{(template) => <TestSendForm template={template} />}</TemplateDrawer>
)

export default Page
