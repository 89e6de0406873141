import { useEffect, useRef } from "react"

/** A dialog that is open for as long as it is drawn; the browser keeps the focus inside. */
export function useDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return dialog
}
