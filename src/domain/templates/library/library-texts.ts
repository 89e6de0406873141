/** The texts of one language. */
export interface LibraryTexts {
  /** Left out where the header is a file. */
  header?: string
  body: string
  /** One for each button that has a label, in order. */
  buttons?: readonly string[]
}

/** A button without its label, which each language has for itself. */
export type LibraryButton =
  | {
      type: "URL"
      /** Below the storefront's address; may end in `{{1}}`. */
      path: string
      /** What stands for `{{1}}` before Meta's reviewers. */
      example?: string
    }
  | { type: "QUICK_REPLY" }
  /** WhatsApp writes its label; stands last, after the buttons that have one of their own. */
  | { type: "COPY_CODE"; example: string }
