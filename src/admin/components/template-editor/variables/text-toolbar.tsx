import { Code } from "@medusajs/icons"
import { IconButton, Tooltip } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Mark } from "../../../lib/template-editor/text-edit"

/** Letters as word processors have them: there are no icons that say it shorter. */
const SIGNS: Record<Mark, ReactNode> = {
  bold: <b>B</b>,
  italic: <i className="font-serif">I</i>,
  strike: <s>S</s>,
  mono: <Code />,
}

/** Marks what is selected as WhatsApp formats it. */
export function TextToolbar({ onMark }: { onMark: (mark: Mark) => void }) {
  const { t } = useTranslation()
  return (
    <div role="toolbar" aria-label={t("whatsapp.templateEditor.format.title")} className="flex">
      {(Object.keys(SIGNS) as Mark[]).map((mark) => (
        <Tooltip key={mark} content={t(`whatsapp.templateEditor.format.${mark}`)}>
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t(`whatsapp.templateEditor.format.${mark}`)}
            // The text keeps its selection.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onMark(mark)}
          >
            <span aria-hidden className="txt-compact-small flex w-4 justify-center">
              {SIGNS[mark]}
            </span>
          </IconButton>
        </Tooltip>
      ))}
    </div>
  )
}
