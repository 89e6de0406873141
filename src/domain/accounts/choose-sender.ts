/** What decides which number a message leaves from, the strongest wish first. */
export interface SenderWishes {
  /** A number somebody chose for this very message, such as the one a person wrote to. */
  explicit?: string | null
  /** The number of the automation that makes it. */
  automation?: string | null
  /** Of the order it is about. */
  salesChannelId?: string | null
  regionId?: string | null
}

/** The numbers that can send, and what they were linked to. */
export interface KnownSenders {
  numbers: readonly { numberId: string; isDefault: boolean }[]
  /** Number by sales channel, and by region. */
  bySalesChannel: ReadonlyMap<string, string>
  byRegion: ReadonlyMap<string, string>
}

export interface ChosenSender {
  numberId: string
  because: "explicit" | "automation" | "sales_channel" | "region" | "default"
}

/**
 * Chooses the number a message leaves from: the one named for it, else its automation's, else its
 * sales channel's, else its region's, else the default.
 *
 * A number named for the message itself is taken or nothing is: an answer must not come from a
 * number the person never wrote to. Other wishes for a number that is gone are passed over.
 */
export function chooseSender(wishes: SenderWishes, known: KnownSenders): ChosenSender | null {
  const { numbers, bySalesChannel, byRegion } = known
  const exists = (numberId: string) => numbers.some((number) => number.numberId === numberId)

  if (wishes.explicit) {
    return exists(wishes.explicit) ? { numberId: wishes.explicit, because: "explicit" } : null
  }
  const candidates = [
    { because: "automation", numberId: wishes.automation },
    { because: "sales_channel", numberId: bySalesChannel.get(wishes.salesChannelId ?? "") },
    { because: "region", numberId: byRegion.get(wishes.regionId ?? "") },
    { because: "default", numberId: (numbers.find(isDefault) ?? numbers[0])?.numberId },
  ] as const
  for (const { because, numberId } of candidates) {
    if (numberId && exists(numberId)) return { numberId, because }
  }
  return null
}

const isDefault = (number: { isDefault: boolean }) => number.isDefault
