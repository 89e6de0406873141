/** First in, first out, without moving what stays. */
export class Fifo<Item> {
  private items: Item[] = []
  private head = 0

  get length(): number {
    return this.items.length - this.head
  }

  push(item: Item): void {
    this.items.push(item)
  }

  shift(): Item | undefined {
    const item = this.items[this.head]
    if (item === undefined) return undefined
    this.head += 1
    if (this.head === this.items.length) this.empty()
    return item
  }

  /** Takes out everything. */
  empty(): Item[] {
    const left = this.items.slice(this.head)
    this.items = []
    this.head = 0
    return left
  }
}
