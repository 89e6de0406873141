import { Heading, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

interface EditorSectionProps {
  title: string
  hint?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A part of the editor's form under its heading. */
export function EditorSection({ title, hint, actions, children }: EditorSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-6 py-8 first:pt-0">
      <div className="flex items-start justify-between gap-x-4">
        <div className="flex flex-col gap-y-1">
          <Heading level="h2" id={id}>
            {title}
          </Heading>
          {hint && (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {hint}
            </Text>
          )}
        </div>
        {actions && <div className="flex shrink-0 items-center gap-x-2">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
