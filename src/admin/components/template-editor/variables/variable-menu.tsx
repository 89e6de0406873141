import { Plus } from "@medusajs/icons"
import { Button, Popover } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { VariableForm } from "../../../lib/template-editor/template-form"
import { nextPosition } from "../../../lib/template-editor/names"
import { placeholderNames } from "../../../../domain/templates/placeholders"
import { useEditor } from "../editor-context"
import { OfferedVariables } from "./offered-variables"
import { OwnVariable } from "./own-variable"

interface VariableMenuProps {
  text: string
  onInsert: (name: string, variable: VariableForm) => void
  /** Gives the text the cursor back. */
  onInserted: () => void
}

/** What can be put into a text: what the event offers, and variables of one's own. */
export function VariableMenu({ text, onInsert, onInserted }: VariableMenuProps) {
  const { t } = useTranslation()
  const { form } = useEditor()
  const [isOpen, setOpen] = useState(false)
  const hasInserted = useRef(false)

  const insert = (name: string, variable: VariableForm) => {
    const isNumbered = form.parameterFormat === "POSITIONAL"
    onInsert(isNumbered ? nextPosition(placeholderNames(text)) : name, variable)
    hasInserted.current = true
    setOpen(false)
  }
  const giveCursorBack = (event: Event) => {
    if (!hasInserted.current) return
    hasInserted.current = false
    event.preventDefault()
    onInserted()
  }

  return (
    <Popover open={isOpen} onOpenChange={setOpen} modal>
      <Popover.Trigger asChild>
        <Button type="button" size="small" variant="secondary">
          <Plus />
          {t("whatsapp.templateEditor.variables.insert")}
        </Button>
      </Popover.Trigger>
      <Popover.Content
        align="end"
        className="flex w-[360px] max-w-[calc(100vw-32px)] flex-col p-0"
        aria-label={t("whatsapp.templateEditor.variables.insert")}
        onCloseAutoFocus={giveCursorBack}
      >
        <OfferedVariables onChoose={insert} />
        <OwnVariable onInsert={insert} />
      </Popover.Content>
    </Popover>
  )
}
