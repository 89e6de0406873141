import type { AdminPreviewResponse } from "../../../contract"
import { sampleValues } from "../../../domain/templates/sample-values"
import type { TemplateDefinition } from "../../../domain/templates/template-definition"
import type {
  CardValues,
  HeaderMedia,
  TemplateValues,
} from "../../../domain/templates/template-values"
import type { HeaderForm, TemplateForm } from "./template-form"

type OrderValues = AdminPreviewResponse["preview"]["values"]

/** What a template is drawn with: samples, a real order's values over them, and the files there are. */
export function previewValues(
  form: TemplateForm,
  definition: TemplateDefinition,
  ofOrder: OrderValues | undefined
): TemplateValues {
  const samples = sampleValues(definition)
  const media = fileOf(form.header)
  return {
    ...samples,
    header: { ...samples.header, ...ofOrder?.header },
    body: { ...samples.body, ...ofOrder?.body },
    buttons: { ...samples.buttons, ...ofOrder?.buttons },
    ...(media && { headerMedia: media }),
    ...(form.cards.length > 0 && { cards: cardValues(form, samples) }),
  }
}

function cardValues({ cards }: TemplateForm, samples: TemplateValues): CardValues[] {
  return cards.map(({ header }, index) => {
    const media = fileOf(header)
    return { ...samples.cards?.[index], ...(media && { headerMedia: media }) }
  })
}

function fileOf({ media }: HeaderForm): HeaderMedia | null {
  if (!media?.url) return null
  return { link: media.url, ...(media.file_name && { filename: media.file_name }) }
}
