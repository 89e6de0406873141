import { Phone } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"
import { EmptyState } from "../feedback/empty-state"
import { NumberLink } from "../numbers/number-link"
import { Section } from "../page/section"

/** The numbers of an account. */
export function AccountNumbersSection({ account }: { account: AdminAccount }) {
  const { t } = useTranslation()
  return (
    <Section title={t("whatsapp.numbers.title")}>
      {account.phone_numbers.length === 0 ? (
        <EmptyState
          icon={<Phone />}
          title={t("whatsapp.numbers.empty.title")}
          hint={t("whatsapp.accounts.noNumbers")}
        />
      ) : (
        <ul className="flex flex-col gap-y-2 p-2">
          {account.phone_numbers.map((number) => (
            <li key={number.id}>
              <NumberLink number={number} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
