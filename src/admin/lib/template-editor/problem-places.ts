import type { ProblemPlace, TemplateProblem } from "../../../domain/templates/template-problem"

/** The id of the element beside which a problem is shown, and which the summary jumps to. */
export function anchorOf({ component, card, button, field }: ProblemPlace): string {
  const steps = [
    component,
    card !== undefined && `card-${card}`,
    button !== undefined && `button-${button}`,
    field,
  ]
  return ["template", ...steps.filter((step) => step !== false && step !== undefined)].join("-")
}

/** Anchors of a place from the nearest to the widest: the first that is on the screen is used. */
export function anchorsOf(place: ProblemPlace): string[] {
  const { component, card, button } = place
  return [
    place,
    { component, card, button },
    { component, card },
    { component: "carousel" as const },
    { component },
  ].map(anchorOf)
}

/** Problems of one place, and of the fields in it that have no place of their own. */
export function problemsAt(
  problems: readonly TemplateProblem[],
  place: ProblemPlace,
  ownFields: readonly ProblemPlace["field"][] = []
): TemplateProblem[] {
  return problems.filter(
    ({ component, card, button, field }) =>
      component === place.component &&
      card === place.card &&
      button === place.button &&
      (place.field === undefined
        ? field === undefined || !ownFields.includes(field)
        : field === place.field)
  )
}
