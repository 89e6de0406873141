import type { RejectionInfo } from "../../../state/template-record"

/** What Meta is to say of a template's next review, in place of its own rules. */
export type NextVerdict = {
  account?: string
  name: string
  /** Without one: of any language. */
  language?: string
  verdict: "approve" | "reject" | "hold"
  reason?: string
  info?: RejectionInfo
  category?: string
}

/** Verdicts somebody has decided on beforehand, each for one review. */
export class NextVerdicts {
  #waiting: NextVerdict[] = []

  /** Takes the place of one for the same template. */
  add(verdict: NextVerdict): void {
    this.#waiting = this.#waiting.filter(
      ({ account, name, language }) =>
        account !== verdict.account || name !== verdict.name || language !== verdict.language
    )
    this.#waiting.push(verdict)
  }

  take(of: { account: string; name: string; language: string }): NextVerdict | undefined {
    const found = this.#waiting.find(
      ({ account, name, language }) =>
        name === of.name &&
        [of.account, undefined].includes(account) &&
        [of.language, undefined].includes(language)
    )
    this.#waiting = this.#waiting.filter((verdict) => verdict !== found)
    return found
  }

  list(): readonly NextVerdict[] {
    return this.#waiting
  }

  clear(): void {
    this.#waiting = []
  }
}
