import { Text } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { renderTemplate } from "../../../domain/templates/render-template"
import { sampleValues } from "../../../domain/templates/sample-values"
import type { TemplateDefinition } from "../../../domain/templates/template-definition"
import type { HeaderMedia } from "../../../domain/templates/template-values"
import { unsupportedParts } from "../../../domain/templates/template-variables"
import { useUploadUrls } from "../../hooks/use-upload-urls"
import { withShownUploads } from "../../lib/shown-uploads"
import { PhonePreview } from "./preview/phone-preview"

interface TemplatePreviewProps {
  definition: TemplateDefinition
  /** Whom the message is from. */
  sender?: string
  /** The file of its header, where there is one to show. */
  media?: HeaderMedia
}

/** A template as the customer sees it, filled with the samples it was reviewed with. */
export function TemplatePreview({ definition, sender = "WhatsApp", media }: TemplatePreviewProps) {
  const { t } = useTranslation()
  const urls = useUploadUrls(definition)
  const rendered = useMemo(() => {
    const values = { ...sampleValues(definition), ...(media && { headerMedia: media }) }
    return renderTemplate(definition, withShownUploads(definition, values, urls))
  }, [definition, media, urls])
  const unsupported = unsupportedParts(definition)
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <PhonePreview rendered={rendered} sender={sender} />
      {unsupported.length > 0 && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("whatsapp.templates.preview.left", { parts: unsupported.join(", ") })}
        </Text>
      )}
    </div>
  )
}
