import { Hint, Label } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { ProblemField, ProblemPlace } from "../../../../domain/templates/template-problem"
import { anchorOf, problemsAt } from "../../../lib/template-editor/problem-places"
import { lengthOf } from "../../../../domain/templates/limits"
import { useEditor } from "../editor-context"
import { CharacterCount } from "./character-count"
import { FieldProblems } from "./field-problems"

interface FieldBoxProps {
  label: ReactNode
  /** Which problems are shown here; none for what Meta has no rules about. */
  at?: ProblemPlace
  /** Fields of the same part with a place of their own. */
  ownFields?: readonly ProblemField[]
  hint?: ReactNode
  optional?: boolean
  /** The text to count, and how long it may be. */
  counted?: { text: string; limit: number }
  /** Draws the control with what ties it to its label and problems. */
  children: (control: Control) => ReactNode
}

export interface Control {
  id: string
  "aria-describedby": string
  "aria-invalid": boolean
}

/** A labelled field of the editor: how much room is left, what to know, and what is wrong. */
export function FieldBox(props: FieldBoxProps) {
  const { label, at, ownFields, hint, optional, counted, children } = props
  const { t } = useTranslation()
  const { shownProblems: problems } = useEditor()
  const id = useId()
  const found = at ? problemsAt(problems, at, ownFields) : []
  return (
    <div id={at && anchorOf(at)} className="flex scroll-mt-6 flex-col gap-y-2">
      <div className="flex items-center justify-between gap-x-2">
        <div className="flex items-center gap-x-1">
          <Label htmlFor={id} size="small" weight="plus">
            {label}
          </Label>
          {optional && (
            <span className="txt-compact-small text-ui-fg-subtle">
              ({t("whatsapp.templateEditor.optional")})
            </span>
          )}
        </div>
        {counted && <CharacterCount length={lengthOf(counted.text)} limit={counted.limit} />}
      </div>
      {children({
        id,
        "aria-describedby": `${id}-problems`,
        "aria-invalid": found.some(({ severity }) => severity === "error"),
      })}
      {hint && <Hint>{hint}</Hint>}
      <FieldProblems id={`${id}-problems`} problems={found} />
    </div>
  )
}
