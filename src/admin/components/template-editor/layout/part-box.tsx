import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface PartBoxProps {
  id?: string
  title: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

/** A part of a template in a frame of its own: a button, a card, an offer. */
export function PartBox({ id, title, actions, children }: PartBoxProps) {
  return (
    <div id={id} className="bg-ui-bg-component shadow-elevation-card-rest scroll-mt-6 rounded-lg">
      <div className="flex items-center justify-between gap-x-2 py-2 pe-2 ps-4">
        <Text as="div" size="small" weight="plus" leading="compact" className="min-w-0 flex-1">
          {title}
        </Text>
        {actions && <div className="flex shrink-0 items-center">{actions}</div>}
      </div>
      {children && <div className="flex flex-col gap-y-4 border-t p-4">{children}</div>}
    </div>
  )
}
