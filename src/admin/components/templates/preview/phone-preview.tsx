import { Moon, Sun } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { RenderedTemplate } from "../../../../domain/templates/rendered-template"
import { PhoneScreen } from "./phone-screen"
import type { PhoneTheme } from "./phone-theme"
import { PreviewMessage } from "./preview-message"

interface PhonePreviewProps {
  rendered: RenderedTemplate
  /** Whom the message is from. */
  sender: string
  /** Stands beside the switch between light and dark. */
  children?: ReactNode
}

/** A message on a phone, in the light or in the dark. */
export function PhonePreview({ rendered, sender, children }: PhonePreviewProps) {
  const { t } = useTranslation()
  const [theme, setTheme] = useState<PhoneTheme>(themeOfAdmin)
  const other = theme === "light" ? "dark" : "light"
  return (
    <div className="flex flex-col gap-y-4">
      <div className="flex items-center justify-between gap-x-2">
        <div className="min-w-0 flex-1">{children}</div>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t(`whatsapp.templateEditor.preview.${other}`)}
          onClick={() => setTheme(other)}
        >
          {other === "dark" ? <Moon /> : <Sun />}
        </IconButton>
      </div>
      <PhoneScreen
        theme={theme}
        direction={rendered.direction}
        sender={sender}
        label={t("whatsapp.templates.preview.title")}
      >
        <PreviewMessage rendered={rendered} />
      </PhoneScreen>
    </div>
  )
}

function themeOfAdmin(): PhoneTheme {
  return document.documentElement.classList.contains("dark") ? "dark" : "light"
}
