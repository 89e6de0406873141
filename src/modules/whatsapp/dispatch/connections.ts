interface Bounds {
  /** Requests under way at once. */
  most: number
  /** The share of them that marketing may fill. */
  marketingShare: number
}

/** Called when there may be room; takes what it needs, and waits again if it was not enough. */
type OnRoom = () => void

/**
 * The connections to Meta that a process's lanes share. No lane starts a request that would only
 * wait for one: it would be past its lane's own order by then, with receipts behind other numbers'
 * promotions, and nobody would know when it really left.
 *
 * Lanes that wait take turns, one connection each; those with more than marketing come first.
 */
export class Connections {
  private used = 0
  private usedByMarketing = 0
  private readonly first = new Set<OnRoom>()
  private readonly marketing = new Set<OnRoom>()

  constructor(private readonly bounds: Bounds) {}

  get free(): number {
    return this.bounds.most - this.used
  }

  get freeForMarketing(): number {
    const { most, marketingShare } = this.bounds
    const share = Math.max(1, Math.floor(most * marketingShare))
    return Math.min(this.free, share - this.usedByMarketing)
  }

  take(isMarketing: boolean): void {
    this.used += 1
    if (isMarketing) this.usedByMarketing += 1
  }

  release(isMarketing: boolean): void {
    this.used -= 1
    if (isMarketing) this.usedByMarketing -= 1
    while (this.free > 0 && callNext(this.first));
    while (this.freeForMarketing > 0 && callNext(this.marketing));
  }

  /** Has a lane called once, when it is its turn. A lane waits in one place only. */
  wait(onRoom: OnRoom, { isUrgent }: { isUrgent: boolean }): void {
    const [queue, other] = isUrgent ? [this.first, this.marketing] : [this.marketing, this.first]
    other.delete(onRoom)
    queue.add(onRoom)
  }

  forget(onRoom: OnRoom): void {
    this.first.delete(onRoom)
    this.marketing.delete(onRoom)
  }
}

function callNext(queue: Set<OnRoom>): boolean {
  const [next] = queue
  if (!next) return false
  queue.delete(next)
  next()
  return true
}
