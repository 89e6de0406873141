import { useEffect, useRef, useState, type PointerEvent } from "react"
import { scrollAtEdges } from "./scroll-at-edges"

interface DragOrder {
  ids: readonly string[]
  onMove: (id: string, to: number) => void
}

interface Drag {
  id: string
  over: string
}

/**
 * Drags things of a list to another place by mouse, pen or finger. Pointer events, since the
 * browser's own drag and drop knows no touch.
 */
export function useDragOrder({ ids, onMove }: DragOrder) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const elements = useRef(new Map<string, HTMLElement>())
  const scrolling = useRef<ReturnType<typeof scrollAtEdges> | null>(null)

  const end = () => {
    scrolling.current?.stop()
    scrolling.current = null
    setDrag(null)
  }
  useEffect(() => () => scrolling.current?.stop(), [])
  useCancelKey(drag !== null, end)

  const pointAt = (clientY: number) => {
    const found = [...elements.current].find(([, element]) => {
      const { top, bottom } = element.getBoundingClientRect()
      return clientY >= top && clientY <= bottom
    })
    if (found) setDrag((now) => now && { ...now, over: found[0] })
  }

  return {
    isDragged: (id: string) => drag?.id === id,
    /** On which side of a thing the dragged one would come to stand. */
    sideOf: (id: string): "above" | "below" | null => {
      if (drag?.over !== id || drag.id === id) return null
      return ids.indexOf(drag.id) > ids.indexOf(id) ? "above" : "below"
    },
    item: (id: string) => ({
      ref: (element: HTMLElement | null) => {
        if (element) elements.current.set(id, element)
        else elements.current.delete(id)
      },
    }),
    handle: (id: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        scrolling.current = scrollAtEdges(event.currentTarget, pointAt)
        setDrag({ id, over: id })
      },
      onPointerMove: ({ clientY }: PointerEvent) => {
        if (!drag) return
        scrolling.current?.follow(clientY)
        pointAt(clientY)
      },
      onPointerUp: () => {
        if (!drag) return
        if (drag.over !== drag.id) onMove(drag.id, ids.indexOf(drag.over))
        end()
      },
      onPointerCancel: end,
    }),
  }
}

/** Escape gives up a drag, and closes nothing else meanwhile. */
function useCancelKey(isDragging: boolean, onCancel: () => void) {
  useEffect(() => {
    if (!isDragging) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return
      event.stopPropagation()
      onCancel()
    }
    // Before the dialog's own listener, which hears keys on the document.
    window.addEventListener("keydown", cancel, true)
    return () => window.removeEventListener("keydown", cancel, true)
  })
}
