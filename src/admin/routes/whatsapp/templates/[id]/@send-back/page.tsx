import { TemplateDrawer } from "../../../../../components/templates/life/template-drawer"
import { ReviewForm } from "../../../../../components/templates/review/review-form"

/** Says what should be changed before a template is submitted. */
const Page = () => (
  <TemplateDrawer>
    {(template) => <ReviewForm template={template} step="send-back" />}
  </TemplateDrawer>
)

export default Page
