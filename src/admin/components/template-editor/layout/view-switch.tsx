import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

export type EditorView = "form" | "preview"

interface ViewSwitchProps {
  view: EditorView
  onView: (view: EditorView) => void
}

/** Whether one writes or looks, where the screen is too narrow for both. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const { t } = useTranslation()
  const words = {
    form: "whatsapp.templateEditor.write",
    preview: "whatsapp.templates.preview.title",
  }
  return (
    <div className="grid grid-cols-2 gap-x-2 border-b px-4 py-2 lg:hidden">
      {(["form", "preview"] as const).map((one) => (
        <Button
          key={one}
          type="button"
          size="small"
          className="w-full"
          variant={one === view ? "secondary" : "transparent"}
          aria-pressed={one === view}
          onClick={() => onView(one)}
        >
          {t(words[one])}
        </Button>
      ))}
    </div>
  )
}
