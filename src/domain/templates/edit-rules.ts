import type { TemplateCategory } from "../../cloud-api/schemas"
import { writeRefusal } from "../refusals"

/** What Meta lets one do to a template that it has. */
export interface EditRules {
  /** Whether an edit is taken now. */
  allowed: boolean
  /** Meta keeps the category of an approved template. */
  categoryAllowed: boolean
  /** How many more edits it takes within thirty days; null when it does not count them. */
  editsLeft: number | null
  /** When the next one is taken; null for now, or when no time will help. */
  nextEditAt: Date | null
  /** Why not, or what to know, with what to do. */
  message: string | null
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const EDITS = { most: 10, within: 30 * DAY, apart: DAY } as const
const REVIEWED_AGAIN = "Meta reviews it again; until then it may not be sendable."

/** What Meta lets one edit of a template in this state, `editsSoFar` being when it was edited. */
export function editRules(
  status: string,
  category: TemplateCategory,
  editsSoFar: readonly (Date | string)[],
  now: Date
): EditRules {
  switch (status) {
    case "DRAFT":
      return free(null)
    case "REJECTED":
      return free("Change what Meta rejected it for, and submit it again.")
    case "PAUSED":
      return free(`An edit ends the pause: ${REVIEWED_AGAIN}`)
    case "APPROVED":
      return approved(category, editsSoFar, now)
    default:
      return closed(WHY_NOT[status] ?? writeRefusal("edit_unknown"))
  }
}

const WHY_NOT: Partial<Record<string, string>> = {
  PENDING: writeRefusal("edit_in_review"),
  IN_APPEAL: writeRefusal("edit_in_appeal"),
  DISABLED: writeRefusal("edit_disabled"),
  LIMIT_EXCEEDED: writeRefusal("edit_beyond_limit"),
  PENDING_DELETION: writeRefusal("edit_deleting"),
  DELETED: writeRefusal("edit_deleted"),
  ARCHIVED: writeRefusal("edit_archived"),
}

const free = (message: string | null): EditRules => ({
  allowed: true,
  categoryAllowed: true,
  editsLeft: null,
  nextEditAt: null,
  message,
})

const closed = (message: string): EditRules => ({
  allowed: false,
  categoryAllowed: false,
  editsLeft: 0,
  nextEditAt: null,
  message,
})

function approved(
  category: TemplateCategory,
  editsSoFar: readonly (Date | string)[],
  now: Date
): EditRules {
  const edits = editsSoFar
    .map((at) => new Date(at).getTime())
    .filter((at) => at > now.getTime() - EDITS.within)
    .sort((a, b) => a - b)
  const editsLeft = Math.max(0, EDITS.most - edits.length)
  const nextEditAt = nextOf(edits, now)
  return {
    allowed: nextEditAt === null,
    categoryAllowed: false,
    editsLeft,
    nextEditAt,
    message: nextEditAt
      ? writeRefusal("edit_later", { most: EDITS.most })
      : `${REVIEWED_AGAIN} Its category stays ${category.toLowerCase()}.`,
  }
}

/** When Meta takes the next edit, or null for now. */
function nextOf(edits: readonly number[], now: Date): Date | null {
  const last = edits.at(-1)
  const afterLast = last === undefined ? 0 : last + EDITS.apart
  // The oldest one that still counts must leave the thirty days first.
  const oldest = edits.at(-EDITS.most)
  const afterMany = oldest === undefined ? 0 : oldest + EDITS.within
  const next = Math.max(afterLast, afterMany)
  return next > now.getTime() ? new Date(next) : null
}
