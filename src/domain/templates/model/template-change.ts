import type { ProblemComponent } from "../template-problem"

/** One difference between two versions of a template. */
export interface TemplateChange {
  component: ProblemComponent | "unknown"
  /** The card of a carousel, from 0; `component` is then the part of that card. */
  card?: number
  /** The button, from 0: its place in the newer version, or in the older one when it is gone. */
  button?: number
  /** What of it changed; null for the whole. */
  field: string | null
  kind: "added" | "removed" | "changed"
  from: string | null
  to: string | null
  /** The change in words. */
  words: string
}
