import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails, AdminTemplateHeaderMedia } from "../../../../contract"
import { definitionOf, draftDefinitionOf } from "../../../lib/template-definition"
import { Section } from "../../page/section"
import { TemplatePreview } from "../template-preview"

/** How the customer sees it: as Meta has it, and with the unsent changes where there are some. */
export function PreviewSection({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const { draft, account_name: sender } = template
  const atMeta = (
    <TemplatePreview
      definition={definitionOf(template)}
      sender={sender}
      media={mediaOf(template.header_media)}
    />
  )
  return (
    <Section
      title={t("whatsapp.templates.preview.title")}
      hint={t("whatsapp.templates.preview.hint")}
    >
      {draft ? (
        <Tabs defaultValue="draft">
          <Tabs.List className="px-6 pt-4">
            <Tabs.Trigger value="draft">{t("whatsapp.templates.draft.title")}</Tabs.Trigger>
            <Tabs.Trigger value="meta">{t("whatsapp.templates.draft.atMeta")}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="draft">
            <TemplatePreview
              definition={draftDefinitionOf(template, draft)}
              sender={sender}
              media={mediaOf(draft.header_media)}
            />
          </Tabs.Content>
          <Tabs.Content value="meta">{atMeta}</Tabs.Content>
        </Tabs>
      ) : (
        atMeta
      )}
    </Section>
  )
}

/** The sample of a header, where it can be shown. */
function mediaOf(media: AdminTemplateHeaderMedia | null) {
  return media?.url ? { link: media.url, filename: media.file_name } : undefined
}
