import { useTranslation } from "react-i18next"
import type { TemplateProblem } from "../../../../domain/templates/template-problem"

/** What a problem is called in the reader's language; in English where it has no other words. */
export function useProblemWords() {
  const { t } = useTranslation()
  return ({ rule, message, remedy, params }: TemplateProblem) => ({
    message: t(`whatsapp.templateEditor.rules.${rule}.message`, {
      ...params,
      defaultValue: message,
    }),
    remedy: t(`whatsapp.templateEditor.rules.${rule}.remedy`, { ...params, defaultValue: remedy }),
  })
}
