import { ChevronLeft, ChevronRight } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { CSSProperties, ReactNode } from "react"
import { PHONE_THEMES, type PhoneTheme } from "./phone-theme"

interface PhoneScreenProps {
  theme: PhoneTheme
  direction: "ltr" | "rtl"
  /** Whom the message is from. */
  sender: string
  label: string
  children: ReactNode
}

/** A chat on a phone: whom it is with, and what was written below. */
export function PhoneScreen({ theme, direction, sender, label, children }: PhoneScreenProps) {
  const Back = direction === "rtl" ? ChevronRight : ChevronLeft
  return (
    <section
      aria-label={label}
      dir={direction}
      data-theme={theme}
      style={PHONE_THEMES[theme] as CSSProperties}
      className={clx(
        "relative mx-auto flex w-full max-w-[360px] flex-col overflow-hidden rounded-2xl",
        "bg-[var(--phone-chat)] text-[color:var(--phone-text)]",
        "border border-[color:var(--phone-line)] text-start"
      )}
    >
      <div className="flex items-center gap-x-2 border-b border-[color:var(--phone-line)] bg-[var(--phone-bar)] px-2 py-2.5">
        <Back aria-hidden className="text-[color:var(--phone-button)]" />
        <span
          aria-hidden
          className="flex size-8 shrink-0 items-center justify-center rounded-full bg-[var(--phone-tint)] text-[13px] font-medium uppercase text-[color:var(--phone-soft)]"
        >
          {[...sender][0]}
        </span>
        <bdi className="truncate text-[15px] font-medium">{sender}</bdi>
      </div>
      <div className="flex min-h-[340px] flex-col px-2 pb-6 pt-4">{children}</div>
    </section>
  )
}
