import { clx, StatusBadge } from "@medusajs/ui"
import { forwardRef, type ComponentProps } from "react"

type StatusLabelProps = ComponentProps<typeof StatusBadge>

export type StatusColor = NonNullable<StatusLabelProps["color"]>

/** Medusa's status badge on one line, with its padding on the right side in either direction. */
export const StatusLabel = forwardRef<HTMLSpanElement, StatusLabelProps>(
  ({ className, ...props }, ref) => (
    <StatusBadge
      ref={ref}
      className={clx("whitespace-nowrap rtl:pl-1 rtl:pr-0", className)}
      {...props}
    />
  )
)
StatusLabel.displayName = "StatusLabel"
