import { Label } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LIMITS } from "../../../../domain/templates/limits"
import { LineField } from "../fields/line-field"
import { SwitchField } from "../fields/switch-field"
import { BindingPicker } from "../variables/binding-picker"
import type { ButtonFieldProps } from "./known-button"

const VARIABLE = /\{\{[^{}]*\}\}/

/** The address a button opens, and what its end is made of. */
export function UrlFields({ part, binding, at, change, bind }: ButtonFieldProps<"URL">) {
  const { t } = useTranslation()
  const { url, sample = "" } = part
  const isDynamic = VARIABLE.test(url)
  const toggle = (on: boolean) => {
    if (on) {
      change({ url: `${url}{{1}}` })
      return
    }
    change({ url: url.replace(VARIABLE, ""), sample: undefined })
    bind("")
  }
  return (
    <>
      <LineField
        label={t("whatsapp.templateEditor.buttons.url")}
        at={{ ...at, field: "url" }}
        limit={LIMITS.url}
        dir="ltr"
        inputMode="url"
        placeholder="https://www.your-shop.com/orders/"
        value={url}
        onChange={(value) => change({ url: value })}
      />
      <SwitchField
        label={t("whatsapp.templateEditor.buttons.dynamic")}
        checked={isDynamic}
        onChange={toggle}
      />
      {isDynamic && (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <LineField
            label={t("whatsapp.templateEditor.buttons.urlSample")}
            at={{ ...at, field: "sample" }}
            dir="ltr"
            placeholder="1042"
            value={sample}
            onChange={(value) => change({ sample: value })}
          />
          <div className="flex flex-col gap-y-2">
            <Label size="small" weight="plus">
              {t("whatsapp.templateEditor.buttons.filledBy")}
            </Label>
            <BindingPicker
              label={t("whatsapp.templateEditor.buttons.filledBy")}
              binding={binding}
              onChange={(edit) => {
                if (edit.sample !== undefined) change({ sample: edit.sample })
                if (edit.binding !== undefined) bind(edit.binding)
              }}
            />
          </div>
        </div>
      )}
    </>
  )
}
