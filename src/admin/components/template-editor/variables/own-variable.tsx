import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { toVariableName } from "../../../lib/template-editor/names"
import type { VariableForm } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"

interface OwnVariableProps {
  onInsert: (name: string, variable: VariableForm) => void
}

/** A variable that whoever sends the template fills in, with what it may look like. */
export function OwnVariable({ onInsert }: OwnVariableProps) {
  const { t } = useTranslation()
  const { form } = useEditor()
  const [name, setName] = useState("")
  const [sample, setSample] = useState("")
  const isNumbered = form.parameterFormat === "POSITIONAL"
  const isReady = sample.trim() !== "" && (isNumbered || name !== "")
  const insert = () => {
    if (isReady) onInsert(name.replace(/^_|_$/g, ""), { sample, binding: "" })
  }
  return (
    <form
      className="flex flex-col gap-y-2 border-t p-3"
      onSubmit={(event) => {
        event.preventDefault()
        insert()
      }}
    >
      <Text size="small" weight="plus" leading="compact">
        {t("whatsapp.templateEditor.variables.own")}
      </Text>
      <div className="flex items-center gap-x-2">
        {!isNumbered && (
          <Input
            size="small"
            dir="ltr"
            aria-label={t("whatsapp.templateEditor.variables.name")}
            placeholder={t("whatsapp.templateEditor.variables.name")}
            value={name}
            onChange={({ target }) => setName(toVariableName(target.value))}
          />
        )}
        <Input
          size="small"
          aria-label={t("whatsapp.templateEditor.variables.sample")}
          placeholder={t("whatsapp.templateEditor.variables.sample")}
          value={sample}
          onChange={({ target }) => setSample(target.value)}
        />
        <Button type="submit" size="small" variant="secondary" disabled={!isReady}>
          {t("whatsapp.templateEditor.variables.add")}
        </Button>
      </div>
    </form>
  )
}
