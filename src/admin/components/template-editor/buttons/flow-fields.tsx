import { useTranslation } from "react-i18next"
import { LineField } from "../fields/line-field"
import { ChoiceField } from "../fields/choice-field"
import type { ButtonFieldProps } from "./known-button"

/** The flow a button opens, and where in it one starts. */
export function FlowFields({ part, at, change }: ButtonFieldProps<"FLOW">) {
  const { t } = useTranslation()
  const action = part.flow_action ?? "navigate"
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <LineField
        label={t("whatsapp.templateEditor.buttons.flow")}
        at={{ ...at, field: "flow" }}
        dir="ltr"
        value={part.flow_id ?? part.flow_name ?? ""}
        onChange={(flow_id) => change({ flow_id, flow_name: undefined, flow_json: undefined })}
      />
      <ChoiceField
        label={t("whatsapp.templateEditor.buttons.flowAction")}
        value={action}
        options={(["navigate", "data_exchange"] as const).map((value) => ({
          value,
          label: t(`whatsapp.templateEditor.buttons.flowActions.${value}`),
        }))}
        onChange={(flow_action) =>
          change({
            flow_action,
            navigate_screen: flow_action === "navigate" ? part.navigate_screen : undefined,
          })
        }
      />
      {action === "navigate" && (
        <LineField
          label={t("whatsapp.templateEditor.buttons.flowScreen")}
          optional
          dir="ltr"
          placeholder="WELCOME"
          value={part.navigate_screen ?? ""}
          onChange={(screen) => change({ navigate_screen: screen || undefined })}
        />
      )}
    </div>
  )
}
