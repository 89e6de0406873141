// A machine whose clock is a minute ahead.
const SKEW_MS = 60_000
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + SKEW_MS)
    else super(...given)
  }
  static now() {
    return RealDate.now() + SKEW_MS
  }
}
