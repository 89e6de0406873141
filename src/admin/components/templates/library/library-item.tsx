import { Badge, Button, Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLibraryTemplate } from "../../../../contract"
import { useDescribe } from "../../../hooks/use-describe"
import { OwnLanguages } from "./own-languages"

interface LibraryItemProps {
  template: AdminLibraryTemplate
  isChosen: boolean
  /** Left out for whoever may only look. */
  onChoose: ((isChosen: boolean) => void) | undefined
  onShow: () => void
}

/** One ready-made template: what it is for, and how much of it the account has already. */
export function LibraryItem({ template, isChosen, onChoose, onShow }: LibraryItemProps) {
  const { t } = useTranslation()
  const describe = useDescribe()
  const id = useId()
  const { name, category } = template
  return (
    <li className="flex items-start gap-x-3 px-6 py-4">
      {onChoose && (
        <Checkbox
          id={id}
          className="mt-0.5"
          checked={isChosen}
          onCheckedChange={(checked) => onChoose(checked === true)}
        />
      )}
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Label htmlFor={onChoose && id} size="small" weight="plus" className="break-all">
            <bdi>{name}</bdi>
          </Label>
          <Badge size="2xsmall">{t(`whatsapp.templates.categories.${category}`)}</Badge>
        </div>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {describe(template)}
        </Text>
        <OwnLanguages template={template} />
      </div>
      <Button size="small" variant="secondary" className="shrink-0" onClick={onShow}>
        {t("whatsapp.templates.preview.title")}
      </Button>
    </li>
  )
}
