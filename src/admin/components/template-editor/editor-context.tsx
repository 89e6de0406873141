import { createContext, useContext, type Dispatch } from "react"
import type { AdminTemplateDetails, AdminTemplateHeaderMedia } from "../../../contract"
import type { OfferedVariable } from "../../../domain/automations/offered-variables"
import type { TemplateDefinition } from "../../../domain/templates/template-definition"
import type { TemplateModel } from "../../../domain/templates/template-model"
import type { TemplateProblem } from "../../../domain/templates/template-problem"
import type { FormAction } from "../../lib/template-editor/form-action"
import type { TemplateForm } from "../../lib/template-editor/template-form"

/** What every part of the editor reads and changes. */
export interface Editor {
  form: TemplateForm
  dispatch: Dispatch<FormAction>
  /** The template the form stands for. */
  model: TemplateModel
  /** The same as Meta would get it. */
  definition: TemplateDefinition
  problems: readonly TemplateProblem[]
  /** Those of what somebody has written already: nobody is blamed for an empty page. */
  shownProblems: readonly TemplateProblem[]
  /** What the chosen event's data offers. */
  offered: readonly OfferedVariable[]
  /** Where this page finds a header's file; null where there is nothing to show. */
  urlOf: (media: AdminTemplateHeaderMedia) => string | null
  /** As it was last read; null for one that is not saved yet. */
  template: AdminTemplateDetails | null
}

const EditorContext = createContext<Editor | null>(null)

export const EditorProvider = EditorContext.Provider

/** The template that is being edited. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error("useEditor belongs into an EditorProvider")
  return editor
}
