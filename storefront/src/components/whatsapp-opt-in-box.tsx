import { useId, type ReactElement } from "react"
import type { WhatsappOptInControls } from "../use-whatsapp-opt-in"
import { PhoneField } from "./phone-field"
import { SaveFailure } from "./save-failure"

export type WhatsappOptInBoxProps = {
  /** What `useWhatsappOptIn` answered. */
  optIn: WhatsappOptInControls
  /** In addition to `whatsapp-opt-in`, for your own styles. */
  className?: string
}

/**
 * The checkbox, and below it, once ticked, the phone field. It brings no styles: import
 * `medusa-plugin-whatsapp-storefront/styles.css`, or style its class names and data attributes.
 */
export function WhatsappOptInBox({ optIn, className }: WhatsappOptInBoxProps): ReactElement {
  const id = useId()
  const names = ["whatsapp-opt-in", className].filter(Boolean).join(" ")
  return (
    <div
      className={names}
      lang={optIn.language}
      dir={optIn.direction}
      data-state={optIn.checked ? "checked" : "unchecked"}
      data-progress={optIn.progress}
    >
      <div className="whatsapp-opt-in-choice">
        <input
          type="checkbox"
          id={id}
          className="whatsapp-opt-in-checkbox"
          checked={optIn.checked}
          onChange={(event) => optIn.setChecked(event.target.checked)}
        />
        <label htmlFor={id} className="whatsapp-opt-in-wording">
          {optIn.wording}
        </label>
      </div>
      {optIn.checked && <PhoneField optIn={optIn} />}
      <SaveFailure optIn={optIn} />
    </div>
  )
}
