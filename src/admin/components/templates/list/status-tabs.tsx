import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { useLocale } from "../../../hooks/use-locale"
import { chosenIn } from "../../../lib/chosen-filter"
import { statusTabs, type StatusTab } from "../../../lib/status-tabs"

interface StatusTabsProps {
  counts: Record<string, number>
  reviewCounts: Record<string, number>
}

/** How many templates there are of each state, and the way to them. */
export function StatusTabs({ counts, reviewCounts }: StatusTabsProps) {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const write = new Intl.NumberFormat(useLocale())
  const tabs = statusTabs({ counts, review_counts: reviewCounts })
  return (
    <nav aria-label={t("whatsapp.templates.list.byStatus")}>
      <ul className="flex items-center gap-x-1">
        {tabs.map((tab) => {
          const isHere = isShown(tab, params)
          return (
            <li key={tab.id}>
              <Link
                to={{ search: searchOf(tab, params) }}
                aria-current={isHere ? "true" : undefined}
                className={clx(
                  "txt-compact-small-plus transition-fg flex items-center gap-x-1.5 whitespace-nowrap rounded-full px-2.5 py-1 outline-none",
                  "focus-visible:shadow-borders-focus",
                  isHere
                    ? "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
                    : "text-ui-fg-subtle hover:bg-ui-bg-base-hover"
                )}
              >
                <Name tab={tab} />
                <span className="text-ui-fg-subtle tabular-nums">{write.format(tab.count)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function Name({ tab: { id, param } }: { tab: StatusTab }) {
  const { t } = useTranslation()
  if (param === null) return <>{t("whatsapp.templates.list.all")}</>
  return (
    <>
      {param === "status"
        ? t(`whatsapp.templates.states.${id}`, { defaultValue: id })
        : t(`whatsapp.templates.review.states.${id}`)}
    </>
  )
}

function isShown({ id, param }: StatusTab, params: URLSearchParams): boolean {
  const chosen = (name: string) => chosenIn(params.get(name) ?? undefined)
  if (param === null) return !chosen("status") && !chosen("review_state")
  return chosen(param) === id
}

/** The address of a tab: its state alone, the other filters as they are, from the first page. */
function searchOf({ id, param }: StatusTab, params: URLSearchParams): string {
  const next = new URLSearchParams(params)
  for (const name of ["status", "review_state", "offset"]) next.delete(name)
  if (param !== null) next.set(param, JSON.stringify(id))
  return next.toString()
}
