/** Sets this process's clock ahead, as on a machine nobody keeps right. */
export function setClockAhead(ms: number): void {
  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(RealDate.now() + ms)
      else super(...(given as [number]))
    }
    static override now() {
      return RealDate.now() + ms
    }
  } as DateConstructor
}
