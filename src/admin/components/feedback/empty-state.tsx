import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface EmptyStateProps {
  icon: ReactNode
  title: string
  hint: string
}

/** Says that there is nothing yet, and when there would be something. */
export function EmptyState({ icon, title, hint }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-y-3 px-6 py-8 text-center">
      <span className="text-ui-fg-subtle" aria-hidden>
        {icon}
      </span>
      <div className="flex flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      </div>
    </div>
  )
}
