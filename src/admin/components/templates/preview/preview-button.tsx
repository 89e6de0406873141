import {
  ArrowUturnLeft,
  ArrowUpRightOnBox,
  BuildingStorefront,
  DocumentText,
  Phone,
  SquareTwoStack,
  User,
} from "@medusajs/icons"
import type { RenderedButton } from "../../../../domain/templates/rendered-template"

const ICONS: Partial<Record<RenderedButton["type"], typeof Phone>> = {
  QUICK_REPLY: ArrowUturnLeft,
  URL: ArrowUpRightOnBox,
  PHONE_NUMBER: Phone,
  VOICE_CALL: Phone,
  CALL_PERMISSION_REQUEST: Phone,
  COPY_CODE: SquareTwoStack,
  OTP: SquareTwoStack,
  FLOW: DocumentText,
  CATALOG: BuildingStorefront,
  REQUEST_CONTACT_INFO: User,
}

/** What a tap would open, for whoever points at a button. */
function targetOf(button: RenderedButton): string | undefined {
  switch (button.type) {
    case "URL":
      return button.url
    case "PHONE_NUMBER":
      return button.phoneNumber
    case "COPY_CODE":
    case "OTP":
      return button.code
    default:
      return undefined
  }
}

/** A button below a message, as the phone draws it. */
export function PreviewButton({ button }: { button: RenderedButton }) {
  const Icon = ICONS[button.type]
  return (
    <li
      data-part="button"
      title={targetOf(button)}
      className="flex min-h-11 items-center justify-center gap-x-2 border-t border-[color:var(--phone-line)] px-3 py-2 text-[14.5px] font-medium leading-5 text-[color:var(--phone-button)]"
    >
      {Icon && <Icon aria-hidden className="shrink-0" />}
      {/* One that is still being written has no words yet. */}
      <bdi className="[overflow-wrap:anywhere]">
        {button.text === button.type ? "…" : button.text}
      </bdi>
    </li>
  )
}
