import { Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OfferedVariable } from "../../../../domain/automations/offered-variables"
import type { VariableForm } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"
import { useOfferedLabel } from "./use-offered-label"

interface OfferedVariablesProps {
  onChoose: (name: string, variable: VariableForm) => void
}

/** What the event's data offers, with what it looks like; narrowed down as one types. */
export function OfferedVariables({ onChoose }: OfferedVariablesProps) {
  const { t } = useTranslation()
  const { offered, form } = useEditor()
  const labelOf = useOfferedLabel()
  const [wanted, setWanted] = useState("")
  if (offered.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle text-pretty px-4 py-3">
        {t(`whatsapp.templateEditor.variables.${form.trigger ? "nothing" : "noTrigger"}`)}
      </Text>
    )
  }
  const isWanted = (one: OfferedVariable) =>
    `${labelOf(one)} ${one.name} ${one.sample}`.toLowerCase().includes(wanted.toLowerCase())
  return (
    <>
      <div className="border-b p-2">
        <Input
          type="search"
          size="small"
          aria-label={t("whatsapp.templateEditor.variables.search")}
          placeholder={t("whatsapp.templateEditor.variables.search")}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </div>
      <ul className="max-h-64 overflow-y-auto p-1">
        {offered.filter(isWanted).map((one) => (
          <li key={one.name}>
            <button
              type="button"
              onClick={() => onChoose(one.name, { sample: one.sample, binding: one.binding })}
              className="hover:bg-ui-bg-base-hover focus-visible:bg-ui-bg-base-hover flex w-full items-center justify-between gap-x-4 rounded-md px-2 py-1.5 text-start outline-none"
            >
              <span className="txt-compact-small shrink-0">{labelOf(one)}</span>
              <span className="txt-compact-small text-ui-fg-subtle truncate">
                <bdi>{one.sample}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
