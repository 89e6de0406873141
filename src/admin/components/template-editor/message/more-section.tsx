import { Button } from "@medusajs/ui"
import { Plus } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useEditor } from "../editor-context"
import { SwitchField } from "../fields/switch-field"
import { EditorSection } from "../layout/editor-section"
import { TtlField } from "./ttl-field"

/** What few messages have: an offer that ends, cards, a request to call, a time to live. */
export function MoreSection() {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const isMarketing = form.category === "MARKETING"
  const look = { type: "button", size: "small", variant: "secondary" } as const
  return (
    <EditorSection
      title={t("whatsapp.templateEditor.more.title")}
      hint={isMarketing ? undefined : t("whatsapp.templateEditor.more.marketingOnly")}
    >
      {isMarketing && (
        <div className="flex flex-wrap gap-2">
          <Button
            {...look}
            disabled={form.offer !== null}
            onClick={() =>
              dispatch({ do: "change", change: { offer: { text: "", hasExpiration: true } } })
            }
          >
            <Plus />
            {t("whatsapp.templateEditor.more.offer")}
          </Button>
          <Button
            {...look}
            disabled={form.cards.length > 0}
            onClick={() => {
              dispatch({ do: "add card" })
              dispatch({ do: "add card" })
            }}
          >
            <Plus />
            {t("whatsapp.templateEditor.more.carousel")}
          </Button>
        </div>
      )}
      {form.category !== "AUTHENTICATION" && (
        <SwitchField
          label={t("whatsapp.templateEditor.more.call")}
          checked={form.asksToCall}
          onChange={(asksToCall) => dispatch({ do: "change", change: { asksToCall } })}
        />
      )}
      <TtlField />
    </EditorSection>
  )
}
