import { Plus } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LIMITS } from "../../../../domain/templates/limits"
import { buttonsAt } from "../../../lib/template-editor/edit-buttons"
import type { ButtonKind } from "../../../lib/template-editor/new-button"
import type { Place } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"

/** How many of a kind one message may have, where it is fewer than buttons in all. */
const MOST: Partial<Record<ButtonKind, number>> = {
  URL: 2,
  PHONE_NUMBER: 1,
  COPY_CODE: 1,
  FLOW: 1,
  CATALOG: 1,
  VOICE_CALL: 1,
  REQUEST_CONTACT_INFO: 1,
}

interface AddButtonMenuProps {
  place: Place
  kinds: readonly ButtonKind[]
}

/** Adds a button of a kind, each with what a tap on it does. */
export function AddButtonMenu({ place, kinds }: AddButtonMenuProps) {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const buttons = buttonsAt(form, place)
  const most = place === "message" ? LIMITS.buttons : LIMITS.cardButtons
  const isFull = (kind: ButtonKind) =>
    buttons.filter(({ part }) => part.type === kind).length >= (MOST[kind] ?? most)
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={buttons.length >= most}
          className="whitespace-nowrap"
        >
          <Plus />
          {t("whatsapp.templateEditor.buttons.add")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="w-80 max-w-[calc(100vw-32px)]">
        {kinds.map((kind) => (
          <DropdownMenu.Item
            key={kind}
            disabled={isFull(kind)}
            onSelect={() => dispatch({ do: "add button", place, kind })}
            className="flex flex-col items-start"
          >
            <span>{t(`whatsapp.templateEditor.buttons.kinds.${kind}`)}</span>
            <span className="txt-compact-xsmall text-ui-fg-subtle">
              {t(`whatsapp.templateEditor.buttons.hints.${kind}`)}
            </span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
