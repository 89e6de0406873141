import type { MouseEvent, ReactElement, ReactNode } from "react"
import { goTo } from "../hooks/use-path"

type Props = { to: string; className?: string; children: ReactNode }

/** A link inside the shop, followed without loading the page again. */
export function Link({ to, className, children }: Props): ReactElement {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a href={to} className={className} onClick={follow}>
      {children}
    </a>
  )
}
