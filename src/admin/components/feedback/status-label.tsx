import { clx, StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"

export type StatusColor = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

/** Medusa's status badge on one line, with its padding on the right side in either direction. */
export function StatusLabel({ className, ...props }: ComponentProps<typeof StatusBadge>) {
  return (
    <StatusBadge className={clx("whitespace-nowrap rtl:pl-1 rtl:pr-0", className)} {...props} />
  )
}
