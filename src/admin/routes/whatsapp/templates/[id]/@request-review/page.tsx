import { TemplateDrawer } from "../../../../../components/templates/life/template-drawer"
import { ReviewForm } from "../../../../../components/templates/review/review-form"

/** Asks a colleague to look at a template before it is submitted. */
const Page = () => (
  <TemplateDrawer>
    {(template) => <ReviewForm template={template} step="request-review" />}
  </TemplateDrawer>
)

export default Page
