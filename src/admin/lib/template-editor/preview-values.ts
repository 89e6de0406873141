import type { AdminPreviewResponse, AdminTemplateHeaderMedia } from "../../../contract"
import { sampleValues } from "../../../domain/templates/sample-values"
import type { TemplateDefinition } from "../../../domain/templates/template-definition"
import type {
  CardValues,
  HeaderMedia,
  TemplateValues,
} from "../../../domain/templates/template-values"
import type { HeaderForm, TemplateForm } from "./template-form"

interface Previewed {
  form: TemplateForm
  definition: TemplateDefinition
  ofOrder: OrderValues | undefined
  urlOf: (media: AdminTemplateHeaderMedia) => string | null
}

type OrderValues = AdminPreviewResponse["preview"]["values"]

/** What a template is drawn with: samples, a real order's values over them, and the files there are. */
export function previewValues({ form, definition, ofOrder, urlOf }: Previewed): TemplateValues {
  const samples = sampleValues(definition)
  const filled = (header: HeaderForm, sample: CardValues = {}, real: CardValues = {}) => ({
    ...sample,
    body: { ...sample.body, ...real.body },
    buttons: { ...sample.buttons, ...real.buttons },
    // What an event brings goes before the sample that stands for it.
    headerMedia:
      (header.bindings.headerMedia && real.headerMedia) ??
      fileOf(header.media, urlOf) ??
      sample.headerMedia,
  })
  return {
    ...samples,
    ...filled(form.header, samples, ofOrder),
    header: { ...samples.header, ...ofOrder?.header },
    ...(form.cards.length > 0 && {
      cards: form.cards.map(({ header }, at) =>
        filled(header, samples.cards?.[at], ofOrder?.cards?.[at])
      ),
    }),
  }
}

function fileOf(
  media: AdminTemplateHeaderMedia | null,
  urlOf: Previewed["urlOf"]
): HeaderMedia | undefined {
  const link = media && urlOf(media)
  if (!link) return undefined
  return { link, ...(media.file_name && { filename: media.file_name }) }
}
