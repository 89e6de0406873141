import { Input, Textarea } from "@medusajs/ui"
import type { ReactNode, Ref } from "react"
import { textAt } from "../../../lib/template-editor/edit-text"
import type { TextPlace, VariableForm } from "../../../lib/template-editor/template-form"
import { insertText, toggleMark, type TextEdit } from "../../../lib/template-editor/text-edit"
import type { ProblemPlace } from "../../../../domain/templates/template-problem"
import { useEditor } from "../editor-context"
import { FieldBox } from "../fields/field-box"
import { TextToolbar } from "./text-toolbar"
import { useTextEdit } from "./use-text-edit"
import { VariableMenu } from "./variable-menu"
import { VariableRows } from "./variable-rows"

interface TextWithVariablesProps {
  label: string
  text: TextPlace
  problemsAt: ProblemPlace
  limit: number
  hint?: ReactNode
  optional?: boolean
  /** One line; several otherwise, which can be formatted. */
  isLine?: boolean
  rows?: number
}

/** A text of a template, with the variables in it below. */
export function TextWithVariables(props: TextWithVariablesProps) {
  const { label, text: place, problemsAt, limit, hint, optional, isLine, rows = 7 } = props
  const { form, dispatch } = useEditor()
  const { text = "" } = textAt(form, place) ?? {}
  const { ref, read, select, refocus } = useTextEdit(text)

  const change = (edit: TextEdit) => {
    select(edit)
    dispatch({ do: "set text", at: place, text: edit.text })
  }
  const insert = (name: string, variable: VariableForm) => {
    const edit = insertText(read(), `{{${name}}}`)
    select(edit)
    dispatch({ do: "insert variable", at: place, text: edit.text, name, variable })
  }
  const set = (typed: string) => dispatch({ do: "set text", at: place, text: typed })

  return (
    <div className="flex flex-col gap-y-3">
      <FieldBox
        label={label}
        at={problemsAt}
        hint={hint}
        optional={optional}
        counted={{ text, limit }}
      >
        {(control) => (
          <div className="flex flex-col gap-y-2">
            {isLine ? (
              <Input
                autoComplete="off"
                dir="auto"
                {...control}
                ref={ref as Ref<HTMLInputElement>}
                value={text}
                onChange={({ target }) => set(target.value)}
              />
            ) : (
              <Textarea
                dir="auto"
                rows={rows}
                {...control}
                ref={ref as Ref<HTMLTextAreaElement>}
                value={text}
                onChange={({ target }) => set(target.value)}
              />
            )}
            <div className="flex flex-wrap items-center justify-between gap-2">
              {isLine ? (
                <span />
              ) : (
                <TextToolbar onMark={(mark) => change(toggleMark(read(), mark))} />
              )}
              <VariableMenu text={text} onInsert={insert} onInserted={refocus} />
            </div>
          </div>
        )}
      </FieldBox>
      <VariableRows text={place} />
    </div>
  )
}
