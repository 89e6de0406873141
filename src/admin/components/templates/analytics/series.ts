/** The colours of what can become of a message: the farther it came, the deeper. */
export const SERIES = {
  sent: { text: "text-ui-tag-neutral-icon", background: "bg-ui-tag-neutral-icon" },
  delivered: { text: "text-ui-tag-blue-border", background: "bg-ui-tag-blue-border" },
  read: { text: "text-ui-tag-blue-icon", background: "bg-ui-tag-blue-icon" },
  failed: { text: "text-ui-tag-red-icon", background: "bg-ui-tag-red-icon" },
} as const

export type Series = keyof typeof SERIES

export const SERIES_IDS = Object.keys(SERIES) as readonly Series[]
