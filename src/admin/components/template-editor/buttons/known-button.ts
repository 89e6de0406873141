import type { KnownButtonPart } from "../../../../domain/templates/template-model"
import type { ProblemPlace } from "../../../../domain/templates/template-problem"
import type { ButtonKind } from "../../../lib/template-editor/new-button"

export type KnownButton<Kind extends ButtonKind = ButtonKind> = Extract<
  KnownButtonPart,
  { type: Kind }
>

/** What the fields of a button are given. */
export interface ButtonFieldProps<Kind extends ButtonKind = ButtonKind> {
  part: KnownButton<Kind>
  /** What fills its variable. */
  binding: string
  at: ProblemPlace
  change: (edit: Partial<KnownButton<Kind>>) => void
  bind: (binding: string) => void
}
