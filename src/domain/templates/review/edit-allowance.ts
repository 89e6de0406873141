/** Meta's limits on edits of approved templates. */
export const EDIT_LIMITS = { perDay: 1, perMonth: 10, monthDays: 30 } as const

const DAY_MS = 24 * 3_600_000

export interface EditFacts {
  /** Meta's status, or `DRAFT`. */
  status: string
  /** When Meta counted an edit, in any order. */
  editedAt: readonly Date[]
  now: Date
}

/** Whether Meta takes an edit of a template now, and how many more. */
export interface EditAllowance {
  allowed: boolean
  /** Meta keeps the category of an approved template. */
  categoryAllowed: boolean
  /** Null when Meta does not count them. */
  editsLeft: number | null
  /** When the next one is taken; null for now, or when no time will help. */
  nextEditAt: Date | null
  code: EditRefusal | null
  message: string | null
}

export type EditRefusal = "in_review" | "edited_today" | "edited_often" | "disabled" | "gone"

const FREE = { allowed: true, editsLeft: null, nextEditAt: null, code: null, message: null }

/** What the states say that are not approved; those not listed are Meta's new ones, which it decides. */
const BY_STATUS: Readonly<Record<string, { code: EditRefusal; message: string }>> = {
  PENDING: {
    code: "in_review",
    message:
      "Meta is reviewing it. Wait for the answer, which mostly takes minutes, a day at most.",
  },
  IN_APPEAL: {
    code: "in_review",
    message: "Meta is reviewing it again. Wait for the answer.",
  },
  DISABLED: {
    code: "disabled",
    message:
      "Meta disabled it for good. Duplicate it under another name and change what people disliked.",
  },
  PENDING_DELETION: {
    code: "gone",
    message: "It is being deleted at Meta. Duplicate it under another name.",
  },
  DELETED: {
    code: "gone",
    message: "Meta does not have it any more. Duplicate it under another name.",
  },
  ARCHIVED: {
    code: "gone",
    message:
      "Meta put it into its archive. Take it out in WhatsApp Manager first, or duplicate it.",
  },
}

/** Decides by Meta's rules: approved templates once a day and ten times in 30 days, others freely. */
export function editAllowance({ status, editedAt, now }: EditFacts): EditAllowance {
  if (status === "APPROVED") return ofApproved(editedAt, now)
  const refusal = BY_STATUS[status]
  if (!refusal) return { ...FREE, categoryAllowed: true }
  return { ...FREE, ...refusal, allowed: false, categoryAllowed: false }
}

function ofApproved(editedAt: readonly Date[], now: Date): EditAllowance {
  const since = (days: number) => now.getTime() - days * DAY_MS
  const counted = editedAt
    .map((date) => date.getTime())
    .filter((time) => time > since(EDIT_LIMITS.monthDays))
    .sort((a, b) => b - a)
  const left = Math.max(0, EDIT_LIMITS.perMonth - counted.length)
  const known = { categoryAllowed: false, editsLeft: left }

  // The tenth before the next one has to be thirty days old by then.
  const oldest = counted[EDIT_LIMITS.perMonth - 1]
  if (oldest !== undefined) {
    return {
      ...{ ...known, allowed: false, code: "edited_often" },
      nextEditAt: new Date(oldest + EDIT_LIMITS.monthDays * DAY_MS),
      message: "Meta takes ten edits of an approved template in 30 days, and it has had them.",
    }
  }
  const [latest] = counted
  if (latest !== undefined && latest > since(1)) {
    return {
      ...{ ...known, allowed: false, code: "edited_today" },
      nextEditAt: new Date(latest + DAY_MS),
      message: "Meta takes one edit of an approved template a day, and it has had today's.",
    }
  }
  return { ...FREE, ...known }
}
