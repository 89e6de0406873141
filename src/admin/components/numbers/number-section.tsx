import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPhoneNumber } from "../../../contract"
import { Section } from "../page/section"
import { Timestamp } from "../time/timestamp"
import { NumberMenu } from "./number-menu"
import { NumberStateBadge } from "./number-state-badge"
import { NumberTodo } from "./number-todo"

/** What Meta says of a number, and whether it sends. */
export function NumberSection({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const facts = [
    { field: "name", value: number.verified_name, state: number.name_status },
    { field: "phoneNumberId", value: number.phone_number_id },
    { field: "status", state: number.status },
    { field: "verification", state: number.code_verification_status },
    { field: "quality", state: number.quality_rating },
    { field: "messagingLimit", state: number.messaging_limit },
    {
      field: "throughput",
      value: t("whatsapp.numbers.perSecond", { count: number.throughput_per_second }),
    },
  ]
  return (
    <Section
      level="h1"
      title={<bdi dir="ltr">{number.display_phone_number ?? t("whatsapp.numbers.unnamed")}</bdi>}
      badge={
        <>
          <NumberStateBadge number={number} />
          {number.is_default && (
            <Badge size="2xsmall" rounded="full">
              {t("whatsapp.numbers.default")}
            </Badge>
          )}
        </>
      }
      hint={
        number.refreshed_at && (
          <>
            {t("whatsapp.numbers.refreshedAt")} <Timestamp at={number.refreshed_at} as="relative" />
          </>
        )
      }
      actions={<NumberMenu number={number} />}
    >
      <NumberTodo number={number} />
      <SectionRow
        title={t("whatsapp.numbers.fields.account")}
        value={
          <Link
            to={`/settings/whatsapp/accounts/${number.account_id}`}
            className="text-ui-fg-base hover:text-ui-fg-interactive underline-offset-2 hover:underline"
          >
            {number.account_name}
          </Link>
        }
      />
      {facts.map(({ field, value, state }) => (
        <SectionRow
          key={field}
          title={t(`whatsapp.numbers.fields.${field}`)}
          value={<Fact value={value} state={state} />}
        />
      ))}
    </Section>
  )
}

/** A value, and Meta's word about it as people say it; the word itself where it is a new one. */
function Fact({ value, state }: { value?: string | null; state?: string | null }) {
  const { t } = useTranslation()
  if (!value && !state) return <>-</>
  return (
    <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
      {value && <bdi dir="auto">{value}</bdi>}
      {value && state && " · "}
      {state && t(`whatsapp.numbers.words.${state}`, { defaultValue: state })}
    </Text>
  )
}
