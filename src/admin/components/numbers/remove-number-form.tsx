import { useTranslation } from "react-i18next"
import type { AdminPhoneNumber } from "../../../contract"
import { RemovalForm } from "../removal/removal-form"

/** Removes one number of an account. */
export function RemoveNumberForm({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const name = number.display_phone_number ?? t("whatsapp.numbers.unnamed")
  return <RemovalForm resource="phone-numbers" id={number.id} name={name} />
}
