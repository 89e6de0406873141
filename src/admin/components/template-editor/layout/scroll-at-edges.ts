/** How near to the edge the pointer is held for it to scroll. */
const EDGE = 72
const PIXELS_PER_FRAME = 12

/** Scrolls what an element is in for as long as the pointer is held near its upper or lower edge. */
export function scrollAtEdges(element: HTMLElement, onScroll: (clientY: number) => void) {
  const scroller = scrollerOf(element)
  let pointer: number | null = null
  let frame = requestAnimationFrame(step)

  function step() {
    if (scroller && pointer !== null) {
      const { top, bottom } = scroller.getBoundingClientRect()
      const by = pointer < top + EDGE ? -1 : pointer > bottom - EDGE ? 1 : 0
      if (by !== 0) {
        scroller.scrollBy({ top: by * PIXELS_PER_FRAME })
        onScroll(pointer)
      }
    }
    frame = requestAnimationFrame(step)
  }

  return {
    follow: (clientY: number) => {
      pointer = clientY
    },
    stop: () => cancelAnimationFrame(frame),
  }
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  const { parentElement } = element
  if (!parentElement) return null
  const isScroller = /auto|scroll/.test(getComputedStyle(parentElement).overflowY)
  return isScroller ? parentElement : scrollerOf(parentElement)
}
