import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminRemoval } from "../../../contract"
import { useRefusalWords } from "../../hooks/use-refusal-words"
import type { Translate } from "../../lib/translate"

/** What removing it does, each thing in a sentence; or why it cannot be removed. */
export function RemovalConsequences({ removal }: { removal: AdminRemoval }) {
  const { t } = useTranslation()
  const inWords = useRefusalWords()
  if (removal.refusal) {
    return (
      <Alert variant="error" role="alert">
        <div className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            <bdi>{inWords(removal.refusal.message)}</bdi>
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            <bdi>{inWords(removal.refusal.remedy)}</bdi>
          </Text>
        </div>
      </Alert>
    )
  }
  return (
    <ul className="txt-small text-ui-fg-subtle flex list-disc flex-col gap-y-2 ps-5">
      {consequencesOf(removal, t).map((text) => (
        <li key={text} className="text-pretty">
          {text}
        </li>
      ))}
    </ul>
  )
}

function consequencesOf(removal: AdminRemoval, t: Translate): string[] {
  const { numbers, in_flight, automations, sales_channels, regions, new_default } = removal
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(", ")
  return [
    ...(numbers.length > 0 ? [t("whatsapp.removal.numbers", { count: numbers.length })] : []),
    ...(in_flight > 0 ? [t("whatsapp.removal.inFlight", { count: in_flight })] : []),
    ...(automations.length > 0
      ? [t("whatsapp.removal.automations", { names: names(automations) })]
      : []),
    ...(sales_channels.length + regions.length > 0
      ? [t("whatsapp.removal.routes", { names: names([...sales_channels, ...regions]) })]
      : []),
    ...(new_default
      ? [
          t("whatsapp.removal.newDefault", {
            number: new_default.display_phone_number ?? new_default.account_name,
          }),
        ]
      : []),
    t("whatsapp.removal.history"),
    t("whatsapp.removal.atMeta"),
  ]
}
