import type { CardValues, TemplateValues } from "../template-values"

type Given = CardValues & Pick<TemplateValues, "header">

/** The values of the template itself, then those of each card. */
export function withCards(values: TemplateValues): { given: Given; card?: number }[] {
  return [{ given: values }, ...(values.cards ?? []).map((given, card) => ({ given, card }))]
}

/** Which card a problem is in, if it is in one. */
export const inCard = (card: number | undefined) => (card === undefined ? {} : { card })
