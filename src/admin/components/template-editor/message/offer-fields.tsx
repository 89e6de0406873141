import { IconButton } from "@medusajs/ui"
import { Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { LIMITS } from "../../../../domain/templates/limits"
import { useEditor } from "../editor-context"
import { LineField } from "../fields/line-field"
import { SwitchField } from "../fields/switch-field"
import { PartBox } from "../layout/part-box"

/** The box of a limited-time offer, as long as there is one. */
export function OfferFields() {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const { offer } = form
  if (!offer) return null
  const change = (edit: Partial<typeof offer> | null) =>
    dispatch({ do: "change", change: { offer: edit && { ...offer, ...edit } } })
  return (
    <PartBox
      title={t("whatsapp.templateEditor.more.offer")}
      actions={
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("whatsapp.templateEditor.offer.remove")}
          onClick={() => change(null)}
        >
          <Trash />
        </IconButton>
      }
    >
      <LineField
        label={t("whatsapp.templateEditor.offer.text")}
        at={{ component: "offer" }}
        limit={LIMITS.offer}
        dir="auto"
        value={offer.text}
        onChange={(text) => change({ text })}
      />
      <SwitchField
        label={t("whatsapp.templateEditor.offer.expires")}
        checked={offer.hasExpiration}
        onChange={(hasExpiration) => change({ hasExpiration })}
      />
    </PartBox>
  )
}
