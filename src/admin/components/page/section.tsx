import { Container, Heading, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

interface SectionProps {
  title: ReactNode
  hint?: ReactNode
  /** Badges beside the title. */
  badge?: ReactNode
  /** Buttons and menus at the end of the heading. */
  actions?: ReactNode
  /** `h1` for the first section of a page. */
  level?: "h1" | "h2"
  children?: ReactNode
}

/** One card of a page: a heading, what can be done with it, and rows below. */
export function Section({ title, hint, badge, actions, level = "h2", children }: SectionProps) {
  const id = useId()
  return (
    <Container className="divide-y p-0" role="region" aria-labelledby={id}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4 sm:flex-nowrap">
        <div className="flex min-w-0 flex-col">
          <div className="flex flex-wrap items-center gap-2">
            <Heading level={level} id={id}>
              {title}
            </Heading>
            {badge}
          </div>
          {hint && (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {hint}
            </Text>
          )}
        </div>
        {actions && <div className="flex shrink-0 items-center gap-x-2">{actions}</div>}
      </div>
      {children}
    </Container>
  )
}
