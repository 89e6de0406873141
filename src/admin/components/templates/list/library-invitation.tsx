import { ActionMenu } from "@medusajs/dashboard/components"
import { BookOpen } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { EmptyState } from "../../feedback/empty-state"
import { Section } from "../../page/section"
import type { TemplatesMenu } from "./use-templates-menu"

/** A shop without a template: the library has the usual ones ready. */
export function LibraryInvitation({ menu }: { menu: TemplatesMenu }) {
  const { t } = useTranslation()
  return (
    <Section
      level="h1"
      title={t("whatsapp.templates.title")}
      hint={t("whatsapp.templates.hint")}
      actions={<ActionMenu groups={menu.more.groups} />}
    >
      <div className="flex flex-col items-center pb-10">
        <EmptyState
          icon={<BookOpen />}
          title={t("whatsapp.templates.empty.title")}
          hint={t("whatsapp.templates.empty.hint")}
        />
        {menu.actions && (
          <div className="flex flex-wrap justify-center gap-2">
            {menu.actions.map(({ label, to }, index) => (
              <Button key={to} size="small" variant={index === 0 ? "primary" : "secondary"} asChild>
                <Link to={to}>{label}</Link>
              </Button>
            ))}
          </div>
        )}
      </div>
    </Section>
  )
}
