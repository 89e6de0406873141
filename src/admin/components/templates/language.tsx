import { useLocale } from "../../hooks/use-locale"
import { languageName } from "../../lib/language-name"

/** A template's language by its name. */
export function Language({ code }: { code: string }) {
  const locale = useLocale()
  return <bdi className="truncate">{languageName(code, locale)}</bdi>
}
