import { useLocale } from "../../../hooks/use-locale"
import type { Figure } from "../../../lib/template-figures"
import { writeFigure, writeShare } from "../../../lib/write-figure"

/** One figure of a language, with its share below: side by side they would need twice the room. */
export function LanguageFigure({ figure, currency }: { figure: Figure; currency: string | null }) {
  const locale = useLocale()
  const { id, ours, metas, share } = figure
  const value = ours ?? metas
  return (
    <>
      <div>
        <bdi dir="ltr">{value === null ? "-" : writeFigure({ id, value, locale, currency })}</bdi>
      </div>
      {share !== null && (
        <div className="txt-compact-xsmall text-ui-fg-muted">
          <bdi dir="ltr">{writeShare(share, locale)}</bdi>
        </div>
      )}
    </>
  )
}
