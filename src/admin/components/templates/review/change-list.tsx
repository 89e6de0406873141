import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TemplateChange } from "../../../../domain/templates/model/template-change"
import { placeOfChange } from "../../../lib/place-of-change"
import { ChangedText } from "./changed-text"

/** Each difference between two versions of a template, with where it is. */
export function ChangeList({ changes }: { changes: readonly TemplateChange[] }) {
  const { t } = useTranslation()
  return (
    <ul className="divide-y">
      {changes.map((change, index) => (
        <li key={index} className="flex flex-col gap-y-1 px-6 py-3">
          <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
            {placeOfChange(change, t)}
          </Text>
          <ChangedText from={change.from} to={change.to} />
        </li>
      ))}
    </ul>
  )
}
