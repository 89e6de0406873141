/** The colours of WhatsApp's own screen, which follow the phone and not the admin. */
export const PHONE_THEMES = {
  light: {
    "--phone-bar": "#f6f5f3",
    "--phone-line": "#e2dfda",
    "--phone-chat": "#efeae2",
    "--phone-bubble": "#ffffff",
    "--phone-text": "#111b21",
    "--phone-soft": "#5b6b75",
    "--phone-link": "#0a6ebd",
    "--phone-button": "#067a52",
    "--phone-tint": "#eef1f3",
    "--phone-shade": "rgb(11 20 26 / 13%)",
  },
  dark: {
    "--phone-bar": "#1b2329",
    "--phone-line": "#2c363d",
    "--phone-chat": "#0b141a",
    "--phone-bubble": "#202c33",
    "--phone-text": "#e9edef",
    "--phone-soft": "#a2b0b9",
    "--phone-link": "#53bdeb",
    "--phone-button": "#25d07f",
    "--phone-tint": "#2d3b43",
    "--phone-shade": "rgb(0 0 0 / 35%)",
  },
} as const

export type PhoneTheme = keyof typeof PHONE_THEMES
