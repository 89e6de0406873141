import { DotsSix } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useDragOrder } from "./use-drag-order"

interface OrderedListProps<Item extends { id: string }> {
  items: readonly Item[]
  /** As a reader hears it. */
  nameOf: (item: Item, index: number) => string
  onMove: (id: string, to: number) => void
  /** Draws one with the handle that moves it. */
  children: (item: Item, index: number, handle: ReactNode) => ReactNode
}

/** Things in their order, which is changed by dragging a handle or by the arrow keys on it. */
export function OrderedList<Item extends { id: string }>(props: OrderedListProps<Item>) {
  const { items, nameOf, onMove, children } = props
  const { t } = useTranslation()
  const drag = useDragOrder({ ids: items.map(({ id }) => id), onMove })
  const handles = useRef(new Map<string, HTMLElement>())
  const moved = useRef<string | null>(null)
  const [said, setSaid] = useState("")

  // What is moved in the document loses the focus.
  useLayoutEffect(() => {
    if (moved.current) handles.current.get(moved.current)?.focus()
    moved.current = null
  }, [items])

  const moveByKey = (event: KeyboardEvent, item: Item, at: number) => {
    const last = items.length - 1
    const places: Record<string, number> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: last,
    }
    const to = places[event.key]
    if (to === undefined) return
    event.preventDefault()
    if (to < 0 || to > last || to === at) return
    moved.current = item.id
    const place = { name: nameOf(item, at), place: to + 1, count: items.length }
    setSaid(t("whatsapp.templateEditor.order.moved", place))
    onMove(item.id, to)
  }

  return (
    <>
      <ol className="flex flex-col gap-y-3 empty:hidden">
        {items.map((item, at) => (
          <li
            key={item.id}
            {...drag.item(item.id)}
            className={clx("relative", MARKS[drag.sideOf(item.id) ?? "none"], {
              "opacity-60": drag.isDragged(item.id),
            })}
          >
            {children(
              item,
              at,
              items.length > 1 && (
                <button
                  type="button"
                  {...drag.handle(item.id)}
                  ref={(element) => {
                    if (element) handles.current.set(item.id, element)
                    else handles.current.delete(item.id)
                  }}
                  onKeyDown={(event) => moveByKey(event, item, at)}
                  aria-label={t("whatsapp.templateEditor.order.move", { name: nameOf(item, at) })}
                  title={t("whatsapp.templateEditor.order.drag")}
                  className="text-ui-fg-muted hover:text-ui-fg-subtle focus-visible:shadow-borders-focus -ms-2 cursor-grab touch-none rounded-md p-1 outline-none active:cursor-grabbing"
                >
                  <DotsSix aria-hidden />
                </button>
              )
            )}
          </li>
        ))}
      </ol>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}

const LINE = "before:bg-ui-bg-interactive before:absolute before:inset-x-0 before:h-0.5"

/** A line where the dragged one would come to stand. */
const MARKS = {
  above: `${LINE} before:-top-[7px]`,
  below: `${LINE} before:-bottom-[7px]`,
  none: "",
}
