import { useLayoutEffect, useRef, type RefObject } from "react"
import type { TextEdit } from "../../../lib/template-editor/text-edit"

type Field = HTMLTextAreaElement | HTMLInputElement

interface TextEditing {
  /** Of the field whose text is edited. */
  ref: RefObject<Field>
  /** The text and what is selected in it now. */
  read: () => TextEdit
  /** Selects in the field what an edit has selected, once its text is there. */
  select: (edit: TextEdit) => void
}

/** Changes of a text at its cursor, which stays where one would look for it. */
export function useTextEdit(text: string): TextEditing {
  const ref = useRef<Field>(null)
  const pending = useRef<TextEdit | null>(null)

  useLayoutEffect(() => {
    const edit = pending.current
    if (edit?.text !== text) return
    pending.current = null
    ref.current?.focus()
    ref.current?.setSelectionRange(edit.start, edit.end)
  }, [text])

  return {
    ref,
    read: () => {
      const { selectionStart, selectionEnd } = ref.current ?? {}
      return { text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length }
    },
    select: (edit) => {
      pending.current = edit
    },
  }
}
