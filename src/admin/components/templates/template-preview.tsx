import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { parseTemplate } from "../../../domain/templates/parse-template"
import { renderTemplate } from "../../../domain/templates/render-template"
import { sampleValues } from "../../../domain/templates/sample-values"
import type { TemplateDefinition } from "../../../domain/templates/template-definition"
import { ChatText } from "../messages/chat-text"
import { PreviewButton } from "./preview-button"
import { PreviewHeader } from "./preview-header"

/** A template as the customer sees it, filled with the samples it was reviewed with. */
export function TemplatePreview({ definition }: { definition: TemplateDefinition }) {
  const { t } = useTranslation()
  const { header, body, footer, buttons } = renderTemplate(definition, sampleValues(definition))
  const { unsupported } = parseTemplate(definition)
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-2 rounded-b-lg px-6 py-6">
      <div
        dir="auto"
        className="bg-ui-bg-base shadow-elevation-card-rest w-full max-w-[340px] divide-y rounded-e-2xl rounded-es-2xl rounded-ss-md"
      >
        <div className="flex flex-col gap-y-2 p-3">
          {header && <PreviewHeader header={header} />}
          <Text size="small" className="whitespace-pre-line break-words">
            <ChatText text={body} />
          </Text>
          {footer && (
            <Text size="xsmall" className="text-ui-fg-muted break-words">
              {footer}
            </Text>
          )}
        </div>
        {buttons.length > 0 && (
          <ul className="divide-y">
            {buttons.map((button, index) => (
              <PreviewButton key={index} button={button} />
            ))}
          </ul>
        )}
      </div>
      {unsupported.length > 0 && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("whatsapp.templates.preview.left", { parts: unsupported.join(", ") })}
        </Text>
      )}
    </div>
  )
}
