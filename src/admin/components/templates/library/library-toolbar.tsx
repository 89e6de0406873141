import { Input, Select } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { TEMPLATE_CATEGORIES, type AdminTemplateLibraryResponse } from "../../../../contract"
import { useAccounts } from "../../../hooks/use-accounts"
import { useLocale } from "../../../hooks/use-locale"
import { languageName } from "../../../lib/language-name"
import { Section } from "../../page/section"
import { StorefrontTip } from "./storefront-tip"

/** What part of the library is looked at. */
export interface LibraryView {
  search: string
  category: string | null
  language: string
}

interface LibraryToolbarProps {
  library: AdminTemplateLibraryResponse
  view: LibraryView
  onView: (view: LibraryView) => void
  accountId: string
  onAccount: (accountId: string) => void
  action: ReactNode
}

const EVERY = "every"

/** What the library is, and the ways to look through it. */
export function LibraryToolbar(props: LibraryToolbarProps) {
  const { library, view, onView, accountId, onAccount, action } = props
  const { t } = useTranslation()
  const locale = useLocale()
  const { accounts } = useAccounts()
  const categories = [EVERY, ...TEMPLATE_CATEGORIES].map((category) => ({
    value: category,
    label:
      category === EVERY
        ? t("whatsapp.templateLibrary.everyCategory")
        : t(`whatsapp.templates.categories.${category}`),
  }))
  return (
    <Section
      level="h1"
      title={t("whatsapp.templateLibrary.title")}
      hint={t("whatsapp.templateLibrary.hint", { amount: library.count })}
      actions={action}
    >
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {action && <StorefrontTip library={library} />}
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-4">
          <Input
            type="search"
            size="small"
            value={view.search}
            aria-label={t("whatsapp.templateLibrary.search")}
            placeholder={t("whatsapp.templateLibrary.search")}
            onChange={({ target }) => onView({ ...view, search: target.value })}
          />
          <Choice
            label={t("whatsapp.templates.language")}
            value={view.language}
            onChoose={(language) => onView({ ...view, language })}
            options={library.languages.map((code) => ({
              value: code,
              label: languageName(code, locale),
            }))}
          />
          <Choice
            label={t("whatsapp.templates.category")}
            value={view.category ?? EVERY}
            onChoose={(value) => onView({ ...view, category: value === EVERY ? null : value })}
            options={categories}
          />
          {accounts && accounts.length > 1 && (
            <Choice
              label={t("whatsapp.templates.account")}
              value={accountId}
              onChoose={onAccount}
              options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </div>
      </div>
    </Section>
  )
}

interface ChoiceProps {
  label: string
  value: string
  onChoose: (value: string) => void
  options: readonly { value: string; label: string }[]
}

function Choice({ label, value, onChoose, options }: ChoiceProps) {
  return (
    <Select size="small" value={value} onValueChange={onChoose}>
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
