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
  /** Puts the cursor back to where the last edit left it. */
  refocus: () => void
}

/** Changes of a text at its cursor, which stays where one would look for it. */
export function useTextEdit(text: string): TextEditing {
  const ref = useRef<Field>(null)
  const last = useRef<TextEdit | null>(null)
  const isPending = useRef(false)

  const refocus = () => {
    ref.current?.focus()
    if (last.current) ref.current?.setSelectionRange(last.current.start, last.current.end)
  }

  useLayoutEffect(() => {
    if (!isPending.current || last.current?.text !== text) return
    isPending.current = false
    refocus()
  }, [text])

  return {
    ref,
    refocus,
    read: () => {
      const { selectionStart, selectionEnd } = ref.current ?? {}
      return { text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length }
    },
    select: (edit) => {
      last.current = edit
      isPending.current = true
    },
  }
}
