import { useState, type DragEvent } from "react"

/** Drags things of a list to another place: what goes on the handle, and what on each thing. */
export function useDragOrder(ids: readonly string[], onMove: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const end = () => {
    setDragged(null)
    setOver(null)
  }

  return {
    isOver: (id: string) => over === id && dragged !== id,
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = "move"
        // Firefox drags nothing that carries nothing.
        event.dataTransfer.setData("text/plain", id)
        setDragged(id)
      },
      onDragEnd: end,
    }),
    target: (id: string) => ({
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return
        event.preventDefault()
        setOver(id)
      },
      onDrop: (event: DragEvent) => {
        if (dragged === null) return
        event.preventDefault()
        onMove(dragged, ids.indexOf(id))
        end()
      },
    }),
  }
}
