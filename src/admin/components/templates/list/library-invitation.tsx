import { BookOpen } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { EmptyState } from "../../feedback/empty-state"
import { TemplatesHeader } from "./templates-header"
import type { TemplatesMenu } from "./use-templates-menu"

/** A shop without a template: the library has the usual ones ready. */
export function LibraryInvitation({ menu }: { menu: TemplatesMenu }) {
  const { t } = useTranslation()
  return (
    <Container className="divide-y p-0">
      <TemplatesHeader menu={menu} />
      <div className="flex flex-col items-center pb-10">
        <EmptyState
          icon={<BookOpen />}
          title={t("whatsapp.templates.empty.title")}
          hint={t("whatsapp.templates.empty.hint")}
        />
        {menu.actions && (
          <Button size="small" asChild>
            <Link to="library">{t("whatsapp.templates.empty.action")}</Link>
          </Button>
        )}
      </div>
    </Container>
  )
}
