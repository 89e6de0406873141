import { useCallback, useMemo, useReducer, useState } from "react"
import type { AdminTemplateDetails, AdminTemplateHeaderMedia } from "../../../contract"
import { offeredVariables } from "../../../domain/automations/offered-variables"
import { findTrigger } from "../../../domain/automations/triggers"
import { checkTemplate } from "../../../domain/templates/check-template"
import { toDefinition } from "../../../domain/templates/model/build-components"
import { useUploadUrls } from "../../hooks/use-upload-urls"
import { isSame } from "../../lib/template-editor/form-to-request"
import { toModel } from "../../lib/template-editor/form-to-model"
import { isWritten } from "../../lib/template-editor/is-written"
import { reduceForm } from "../../lib/template-editor/reduce-form"
import type { TemplateForm } from "../../lib/template-editor/template-form"
import type { Editor } from "./editor-context"

/** A template while it is being edited, with everything that follows from what it says. */
export function useTemplateEditor(initial: TemplateForm, loaded: AdminTemplateDetails | null) {
  const [form, dispatch] = useReducer(reduceForm, initial)
  const [saved, setSaved] = useState(initial)
  const [kept, setKept] = useState(loaded)
  const template = useMemo(() => newest(loaded, kept), [loaded, kept])

  const model = useMemo(() => toModel(form), [form])
  const definition = useMemo(() => toDefinition(model), [model])
  const problems = useMemo(() => checkTemplate(definition), [definition])
  const shownProblems = useMemo(
    () => (template ? problems : problems.filter((one) => isWritten(one, form, initial))),
    [problems, template, form, initial]
  )
  const { trigger, language } = form
  const offered = useMemo(() => {
    const found = trigger === null ? undefined : findTrigger(trigger)
    return found ? offeredVariables(found, language) : []
  }, [trigger, language])
  const uploadUrls = useUploadUrls(definition)
  const urlOf = useCallback(
    // What was chosen just now is in this browser already.
    ({ url, handle }: AdminTemplateHeaderMedia) =>
      url?.startsWith("blob:") || uploadUrls[handle] === undefined ? url : uploadUrls[handle],
    [uploadUrls]
  )
  const isDirty = useMemo(() => !isSame(form, saved), [form, saved])

  const editor: Editor = {
    ...{ form, dispatch, model, definition, problems, shownProblems, offered, urlOf, template },
  }
  const keep = (answer: AdminTemplateDetails) => {
    setSaved(form)
    setKept(answer)
  }
  return { editor, isDirty, keep }
}

/** What is known of a template by now, with the revision that what is written is based on. */
function newest(
  loaded: AdminTemplateDetails | null,
  kept: AdminTemplateDetails | null
): AdminTemplateDetails | null {
  return loaded && kept ? { ...loaded, revision: kept.revision } : kept
}
