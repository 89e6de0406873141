import { clx } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"

/** A button that looks like a link, for small things inside a row. */
export function TextButton({ className, ...props }: ComponentPropsWithoutRef<"button">) {
  return (
    <button
      type="button"
      className={clx(
        "txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg rounded-[4px] outline-none",
        "focus-visible:shadow-borders-focus disabled:text-ui-fg-disabled",
        className
      )}
      {...props}
    />
  )
}
