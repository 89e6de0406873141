import { ArrowUturnLeft, Link, Phone, SquareTwoStack } from "@medusajs/icons"
import type { RenderedButton } from "../../../domain/templates/rendered-template"

const ICONS: Partial<Record<RenderedButton["type"], typeof Link>> = {
  QUICK_REPLY: ArrowUturnLeft,
  URL: Link,
  PHONE_NUMBER: Phone,
  COPY_CODE: SquareTwoStack,
  OTP: SquareTwoStack,
}

/** A button below a message, as the phone draws it. */
export function PreviewButton({ button }: { button: RenderedButton }) {
  const Icon = ICONS[button.type]
  return (
    <li className="txt-compact-small-plus text-ui-fg-interactive flex items-center justify-center gap-x-2 py-2">
      {Icon && <Icon aria-hidden />}
      <bdi>{button.text}</bdi>
    </li>
  )
}
