import type { LaneDriver, LaneWork } from "../driver"

interface InProcessSettings {
  sweepEveryMs: number
  /** Told about work that threw; the driver goes on. */
  onError: (error: unknown) => void
}

/** setTimeout fires at once beyond this; a longer wait is the sweep's. */
const MOST_DELAY_MS = 2 ** 31 - 1

/** One number's place in this process. */
interface Slot {
  running?: Promise<void>
  /** Woken while running: run once more. */
  again: boolean
  timer?: NodeJS.Timeout
  /** When the timer fires. */
  due: number
}

/** Wakes lanes by timers of this process. Nothing outlives it: the sweep finds what it left. */
export function createInProcessDriver({ sweepEveryMs, onError }: InProcessSettings): LaneDriver {
  const slots = new Map<string, Slot>()
  let work: LaneWork | undefined
  let sweepTimer: NodeJS.Timeout | undefined
  let sweeping: Promise<void> | undefined

  function wake(numberId: string, at?: Date): void {
    if (!work) return
    const delay = at ? at.getTime() - Date.now() : 0
    if (delay <= 0) return run(numberId)
    schedule(slotOf(numberId), numberId, delay)
  }

  function run(numberId: string): void {
    const slot = slotOf(numberId)
    clearTimeout(slot.timer)
    slot.timer = undefined
    if (slot.running) {
      slot.again = true
      work?.nudge(numberId)
      return
    }
    slot.running = drain(numberId, slot)
  }

  async function drain(numberId: string, slot: Slot): Promise<void> {
    const comeBack = await attempt(() => work?.drain(numberId))
    slot.running = undefined
    if (slot.again) {
      slot.again = false
      wake(numberId)
    } else if (comeBack) wake(numberId, comeBack)
    if (isFree(slot)) slots.delete(numberId)
  }

  function schedule(slot: Slot, numberId: string, delay: number): void {
    const due = Date.now() + delay
    if (slot.timer && slot.due <= due) return
    clearTimeout(slot.timer)
    slot.due = due
    slot.timer = setTimeout(() => wake(numberId), Math.min(delay, MOST_DELAY_MS))
    slot.timer.unref()
  }

  function scheduleSweep(): void {
    sweepTimer = setTimeout(() => {
      sweeping = attempt(() => work?.sweep()).then(() => {
        sweeping = undefined
        if (work) scheduleSweep()
      })
    }, sweepEveryMs)
    sweepTimer.unref()
  }

  async function attempt<T>(action: () => Promise<T> | undefined): Promise<T | undefined> {
    try {
      return await action()
    } catch (error) {
      onError(error)
      return undefined
    }
  }

  function slotOf(numberId: string): Slot {
    const slot = slots.get(numberId) ?? { again: false, due: 0 }
    slots.set(numberId, slot)
    return slot
  }

  return {
    start(laneWork) {
      work = laneWork
      scheduleSweep()
    },
    wake,
    async stop() {
      work = undefined
      clearTimeout(sweepTimer)
      for (const slot of slots.values()) clearTimeout(slot.timer)
      await Promise.all([sweeping, ...[...slots.values()].map(({ running }) => running)])
      slots.clear()
    },
  }
}

function isFree({ running, timer }: Slot): boolean {
  return !running && !timer
}
