/** Lets one loop wait until what it watches has come about, without asking over and over. */
export class Changes {
  private waiter: { isOver: () => boolean; resolve: () => void } | undefined

  /** Something changed: whoever waits looks again. */
  notify(): void {
    if (this.waiter?.isOver()) this.waiter.resolve()
  }

  /** Resolves once `isOver` holds at a notice, or when the time has passed. */
  async wait(isOver: () => boolean, timeoutMs: number): Promise<void> {
    if (isOver()) return
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeoutMs)
      this.waiter = { isOver, resolve }
    })
    clearTimeout(timer)
    this.waiter = undefined
  }
}
