import { useTranslation } from "react-i18next"

/** Which way the admin is read: Medusa's parts made by Radix ask for it. */
export function useDirection(): "ltr" | "rtl" {
  const { i18n } = useTranslation()
  return i18n.dir()
}
