/** Keeps answers back while it is shut, and lets them go in their order. */
export class AnswerGate {
  #isShut = false
  #waiting: (() => void)[] = []

  get isShut(): boolean {
    return this.#isShut
  }

  /** Answers now, or once the gate is opened. */
  pass(answer: () => void): void {
    if (this.#isShut) this.#waiting.push(answer)
    else answer()
  }

  set(isShut: boolean): void {
    this.#isShut = isShut
    if (isShut) return
    for (const answer of this.#waiting.splice(0)) answer()
  }
}
