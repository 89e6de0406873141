/** Why a step of a template's life cannot be taken now, and what to do instead. */
export const TEMPLATE_ACTION_REFUSALS = {
  gone: "Meta does not have it any more. Duplicate it under another name.",
  disabled: "Meta disabled it for good. Duplicate it under another name.",
  disabled_stays: "Meta does not let a disabled template be deleted. It cannot be sent either.",
  deleting: "It is being deleted at Meta already, which takes up to 30 days.",
  nothing_unsent: "Meta has all of it. Change it first.",
  own_request: "You asked for this review yourself. Another owner has to answer it.",
  not_requested: "Nobody asked for a review of it.",
  already_requested: "A review was asked for already.",
  already_approved: "It is approved already. Submit it.",
  sent_back: "It was sent back. Change what was asked for, and ask for a review again.",
  nothing_to_cancel:
    "There is neither a review to withdraw nor an unsent change. A draft can be deleted.",
  not_paused: "It is not paused.",
  edit_in_review: "Meta is reviewing it. Wait for its answer, which mostly takes minutes.",
  edit_in_appeal: "Meta is reviewing it again after an appeal. Wait for its answer.",
  edit_disabled: "Meta disabled it for good. Make a copy under another name and improve it.",
  edit_beyond_limit:
    "The account has as many templates as Meta allows. Delete one, or have the business verified.",
  edit_deleting: "It is being deleted. Make a copy under another name.",
  edit_deleted: "It was deleted. Make a copy under another name.",
  edit_archived:
    "Meta archived it, as it was not used for a year. Restore it in WhatsApp Manager first.",
  edit_unknown: "Meta takes no edits in this state.",
  edit_later:
    "Meta takes one edit of an approved template a day and {{most}} within 30 days. Submit this one later, or make a copy under another name.",
} as const
