import { roleCovers, type Role } from "../../members"
import { writeRefusal } from "../../refusals"
import { TEMPLATE_ACTION_REFUSALS } from "../../refusals/template-action-refusals"
import type { EditRules } from "../edit-rules"

export type ReviewState = "none" | "requested" | "approved" | "sent_back"

/** What a decision about a template rests on. */
export interface ActionFacts {
  status: string
  /** Whether there is something Meta does not have. */
  hasUnsent: boolean
  reviewState: ReviewState
  /** The person who asked for the review. */
  requestedBy: string | null
  edit: EditRules
  person: {
    id: string | null
    role: Role
    /** Whether somebody else could answer a review of theirs. */
    hasOtherOwner: boolean
  }
}

export type ActionName =
  "edit" | "request_review" | "approve" | "send_back" | "submit" | "cancel" | "unpause" | "delete"

/** Why somebody may not do something now, with what to do instead. */
export interface ActionRefusal {
  code: string
  message: string
}

interface ActionRule {
  code: keyof typeof TEMPLATE_ACTION_REFUSALS
  isBroken: (facts: ActionFacts) => boolean
}

const GONE = new Set(["DELETED", "PENDING_DELETION"])

const isGone: ActionRule = {
  code: "gone",
  isBroken: ({ status }) => GONE.has(status),
}

const hasNothingUnsent: ActionRule = {
  code: "nothing_unsent",
  isBroken: ({ hasUnsent }) => !hasUnsent,
}

const isOwnRequest: ActionRule = {
  code: "own_request",
  isBroken: ({ reviewState, requestedBy, person }) =>
    reviewState === "requested" && requestedBy === person.id && person.hasOtherOwner,
}

const isNotRequested: ActionRule = {
  code: "not_requested",
  isBroken: ({ reviewState }) => reviewState !== "requested",
}

/** For each action the least role, and what has to be so; the first rule that is broken speaks. */
const ACTIONS: Readonly<Record<ActionName, { least: Role; rules: readonly ActionRule[] }>> = {
  edit: {
    least: "marketer",
    rules: [
      isGone,
      {
        code: "disabled",
        isBroken: ({ status }) => status === "DISABLED",
      },
    ],
  },
  request_review: {
    least: "marketer",
    rules: [
      isGone,
      hasNothingUnsent,
      {
        code: "already_requested",
        isBroken: ({ reviewState }) => reviewState === "requested",
      },
      {
        code: "already_approved",
        isBroken: ({ reviewState }) => reviewState === "approved",
      },
    ],
  },
  approve: { least: "owner", rules: [isNotRequested, isOwnRequest] },
  send_back: {
    least: "owner",
    rules: [
      {
        code: "not_requested",
        isBroken: ({ reviewState }) => reviewState !== "requested" && reviewState !== "approved",
      },
    ],
  },
  submit: {
    least: "owner",
    rules: [
      isGone,
      hasNothingUnsent,
      isOwnRequest,
      {
        code: "sent_back",
        isBroken: ({ reviewState }) => reviewState === "sent_back",
      },
    ],
  },
  cancel: {
    least: "marketer",
    rules: [
      {
        code: "nothing_to_cancel",
        isBroken: ({ status, hasUnsent, reviewState }) =>
          reviewState !== "requested" &&
          reviewState !== "approved" &&
          (status === "DRAFT" || !hasUnsent),
      },
    ],
  },
  unpause: {
    least: "owner",
    rules: [
      {
        code: "not_paused",
        isBroken: ({ status }) => status !== "PAUSED",
      },
    ],
  },
  delete: {
    least: "owner",
    rules: [
      {
        code: "disabled_stays",
        isBroken: ({ status }) => status === "DISABLED",
      },
      {
        code: "deleting",
        isBroken: ({ status }) => status === "PENDING_DELETION",
      },
    ],
  },
}

export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[]

/** Why somebody may not do something with a template now; null when they may. */
export function refuseAction(action: ActionName, facts: ActionFacts): ActionRefusal | null {
  const { least, rules } = ACTIONS[action]
  const { role } = facts.person
  if (!roleCovers(role, least)) {
    return { code: "role", message: writeRefusal("role", { role, least }) }
  }
  const broken = rules.find(({ isBroken }) => isBroken(facts))
  if (broken) return { code: broken.code, message: TEMPLATE_ACTION_REFUSALS[broken.code] }
  const { edit } = facts
  if (action !== "submit" || edit.allowed) return null
  return { code: "no_edit_now", message: edit.message ?? "" }
}
