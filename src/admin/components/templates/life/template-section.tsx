import type { AdminTemplateDetails } from "../../../../contract"
import { Section } from "../../page/section"
import { TemplateStatus } from "../template-status"
import { CategoryChange } from "./category-change"
import { StandingAtMeta } from "./standing-at-meta"
import { TemplateFacts } from "./template-facts"
import { TemplateMenu } from "./template-menu"

/** What a template is, where it stands at Meta, and what to do about that. */
export function TemplateSection({ template }: { template: AdminTemplateDetails }) {
  return (
    <Section
      level="h1"
      title={<bdi className="break-all">{template.name}</bdi>}
      badge={<TemplateStatus status={template.status} />}
      actions={<TemplateMenu template={template} />}
    >
      <StandingAtMeta template={template} />
      <CategoryChange templateId={template.id} />
      <TemplateFacts template={template} />
    </Section>
  )
}
