import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { TemplateImportOutcome } from "../../../../contract"
import { StatusLabel, type StatusColor } from "../../feedback/status-label"
import { Language } from "../language"

const COLORS: Record<TemplateImportOutcome, StatusColor> = {
  created: "green",
  same: "grey",
  drafted: "blue",
  skipped: "grey",
  refused: "red",
}

interface ImportRowProps {
  index: number
  name: string | null
  language: string | null
  outcome: TemplateImportOutcome
  problems: readonly string[]
  /** The template it became, once it has. */
  id?: string | null
}

/** One template of a file, what becomes of it, and what is wrong with it. */
export function ImportRow({ index, name, language, outcome, problems, id }: ImportRowProps) {
  const { t } = useTranslation()
  const title = <bdi className="break-all">{name ?? `#${index + 1}`}</bdi>
  return (
    <li className="flex flex-col gap-y-1 px-4 py-3">
      <div className="flex items-center justify-between gap-x-3">
        <span className="txt-compact-small min-w-0">
          {id ? (
            <Link
              to={`/whatsapp/templates/${id}`}
              className="text-ui-fg-base hover:text-ui-fg-interactive underline-offset-2 hover:underline"
            >
              {title}
            </Link>
          ) : (
            title
          )}
          {language && (
            <span className="text-ui-fg-subtle">
              {" · "}
              <Language code={language} />
            </span>
          )}
        </span>
        <StatusLabel color={COLORS[outcome]}>
          {t(`whatsapp.templates.import.outcomes.${outcome}`)}
        </StatusLabel>
      </div>
      {problems.length > 0 && (
        <ul className="txt-small text-ui-fg-subtle flex list-disc flex-col ps-4">
          {problems.map((problem, at) => (
            <li key={at} className="text-pretty break-words">
              <bdi>{problem}</bdi>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
