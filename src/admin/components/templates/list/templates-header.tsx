import { ActionMenu } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { Button, Heading, IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { TemplatesMenu } from "./use-templates-menu"

/** What the list is of, and the ways to get more of it. */
export function TemplatesHeader({ menu }: { menu: TemplatesMenu }) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
      <div className="flex min-w-0 flex-col">
        <Heading>{t("whatsapp.templates.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("whatsapp.templates.hint")}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {menu.actions?.map(({ label, to }) => (
          <Button key={to} size="small" variant="secondary" asChild>
            <Link to={to}>{label}</Link>
          </Button>
        ))}
        <ActionMenu groups={menu.more.groups}>
          <IconButton size="small" aria-label={t("whatsapp.templates.list.more")}>
            <EllipsisHorizontal />
          </IconButton>
        </ActionMenu>
      </div>
    </div>
  )
}
