import { TemplateDrawer } from "../../../../../components/templates/life/template-drawer"
import { TranslateForm } from "../../../../../components/templates/copies/translate-form"

/** Begins a template in another language. */
const Page = () => (
  <TemplateDrawer>{(template) => <TranslateForm template={template} />}</TemplateDrawer>
)

export default Page
