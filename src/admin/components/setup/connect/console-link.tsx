import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Opens a page of Meta's beside the admin. */
export function ConsoleLink({ href, label }: { href: string; label: string }) {
  const { t } = useTranslation()
  return (
    <Button size="small" variant="secondary" asChild className="self-start">
      <a href={href} target="_blank" rel="noreferrer">
        {label}
        <ArrowUpRightOnBox />
        <span className="sr-only">{t("whatsapp.setup.newTab")}</span>
      </a>
    </Button>
  )
}
