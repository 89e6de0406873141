import { Badge, Button } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplateLibraryResponse } from "../../../../contract"
import { useDescribe } from "../../../hooks/use-describe"
import { useMay } from "../../../hooks/use-may"
import { chooseFromLibrary } from "../../../lib/library-choice"
import { EmptyState } from "../../feedback/empty-state"
import { MagnifyingGlass } from "@medusajs/icons"
import { Section } from "../../page/section"
import { ChosenBar } from "./chosen-bar"
import { InitialiseDrawer } from "./initialise-drawer"
import { LibraryItem } from "./library-item"
import { LibraryToolbar, type LibraryView } from "./library-toolbar"
import { PreviewDrawer } from "./preview-drawer"

interface LibraryBrowserProps {
  library: AdminTemplateLibraryResponse
  accountId: string
  onAccount: (accountId: string) => void
}

/** The library: looked through, previewed, and chosen from. */
export function LibraryBrowser({ library, accountId, onAccount }: LibraryBrowserProps) {
  const { t, i18n } = useTranslation()
  const describe = useDescribe()
  const mayWrite = useMay("marketer")
  const [view, setView] = useState<LibraryView>(() => ({
    search: "",
    category: null,
    language: readersLanguage(library.languages, i18n.language),
  }))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState<string | null>(null)
  const [isSettingUp, setIsSettingUp] = useState(false)
  const shelves = useMemo(
    () => chooseFromLibrary({ templates: library.templates, describe, ...view }),
    [library, describe, view]
  )
  const toggle = (names: readonly string[], isWanted: boolean) =>
    setChosen((before) => {
      const next = new Set(before)
      for (const name of names) {
        if (isWanted) next.add(name)
        else next.delete(name)
      }
      return next
    })

  return (
    <>
      <LibraryToolbar
        library={library}
        view={view}
        onView={setView}
        accountId={accountId}
        onAccount={onAccount}
        action={
          mayWrite && (
            <Button size="small" onClick={() => setIsSettingUp(true)}>
              {t(
                chosen.size > 0
                  ? "whatsapp.templateLibrary.setUpChosen"
                  : "whatsapp.templateLibrary.setUpAll",
                { amount: chosen.size }
              )}
            </Button>
          )
        }
      />
      {shelves.length === 0 && (
        <Section title={t("whatsapp.list.nothing")}>
          <EmptyState
            icon={<MagnifyingGlass />}
            title={t("whatsapp.list.nothing")}
            hint={t("whatsapp.list.tryOther")}
          />
        </Section>
      )}
      {shelves.map(({ group, templates }) => (
        <Section
          key={group}
          title={t(`whatsapp.templateLibrary.groups.${group}`)}
          badge={
            <Badge size="2xsmall" rounded="full">
              {templates.length}
            </Badge>
          }
        >
          <ul className="divide-y">
            {templates.map((template) => (
              <LibraryItem
                key={template.name}
                template={template}
                isChosen={chosen.has(template.name)}
                onChoose={mayWrite ? (isWanted) => toggle([template.name], isWanted) : undefined}
                onShow={() => setShown(template.name)}
              />
            ))}
          </ul>
        </Section>
      ))}
      {mayWrite && chosen.size > 0 && (
        <ChosenBar
          amount={chosen.size}
          onClear={() => setChosen(new Set())}
          onSetUp={() => setIsSettingUp(true)}
        />
      )}
      <PreviewDrawer
        template={library.templates.find(({ name }) => name === shown)}
        language={view.language}
        onLanguage={(language) => setView({ ...view, language })}
        onClose={() => setShown(null)}
      />
      <InitialiseDrawer
        isOpen={isSettingUp}
        library={library}
        names={chosen.size > 0 ? [...chosen] : null}
        accountId={accountId}
        onClose={(isDone) => {
          setIsSettingUp(false)
          if (isDone) setChosen(new Set())
        }}
      />
    </>
  )
}

/** The library's own language nearest to the one the admin is in. */
function readersLanguage(languages: readonly string[], admin: string): string {
  const base = (code: string) => code.slice(0, 2)
  return languages.find((code) => base(code) === base(admin)) ?? languages[0] ?? "en"
}
