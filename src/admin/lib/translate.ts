/** Looks up a text by its key: what components get from `useTranslation`. */
export type Translate = (key: string, values?: Record<string, unknown>) => string
