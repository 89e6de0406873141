import { TemplateDrawer } from "../../../../../components/templates/life/template-drawer"
import { ReviewForm } from "../../../../../components/templates/review/review-form"

/** Says that a template may be submitted. */
const Page = () => (
  <TemplateDrawer>{(template) => <ReviewForm template={template} step="approve" />}</TemplateDrawer>
)

export default Page
