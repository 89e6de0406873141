import { ListBullet } from "@medusajs/icons"
import { useState } from "react"
import type {
  RenderedButton,
  RenderedTemplate,
} from "../../../../domain/templates/rendered-template"
import { PreviewButton } from "./preview-button"
import { PreviewOptions } from "./preview-options"

interface PreviewButtonsProps {
  buttons: readonly RenderedButton[]
  allOptions?: RenderedTemplate["allOptions"]
}

/** The buttons in a bubble; where there are many, the last of them shows them all. */
export function PreviewButtons({ buttons, allOptions }: PreviewButtonsProps) {
  const [showsAll, setShowsAll] = useState(false)
  if (buttons.length === 0) return null
  const shown = allOptions ? buttons.slice(0, allOptions.after) : buttons
  return (
    <>
      <ul>
        {shown.map((button, index) => (
          <PreviewButton key={index} button={button} />
        ))}
        {allOptions && (
          <li className="border-t border-[color:var(--phone-line)]">
            <button
              type="button"
              onClick={() => setShowsAll(true)}
              className="flex min-h-11 w-full items-center justify-center gap-x-2 px-3 py-2 text-[14.5px] font-medium text-[color:var(--phone-button)] outline-none focus-visible:underline"
            >
              <ListBullet aria-hidden />
              {allOptions.text}
            </button>
          </li>
        )}
      </ul>
      {allOptions && showsAll && (
        <PreviewOptions
          title={allOptions.text}
          buttons={buttons}
          onClose={() => setShowsAll(false)}
        />
      )}
    </>
  )
}
