import { useTranslation } from "react-i18next"
import { useActorName } from "../../hooks/use-actor-name"

/** Who did something: a user by name, a key by its id, or the plugin itself. */
export function Actor({ id }: { id: string | null }) {
  const { t } = useTranslation()
  const name = useActorName(id)
  return <span className="truncate">{name ?? t("whatsapp.audit.plugin")}</span>
}
