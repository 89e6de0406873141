/** What happens to a message to a number whose last six digits are the script's. */
export type RecipientScript =
  | { kind: "refuse"; code: number }
  /** Refused, and yet sent: the outcome a sender cannot know. */
  | { kind: "refuse_but_send"; code: number }
  | { kind: "fail"; code: number; after: "accepted" | "sent"; onlyMarketing?: boolean }
  | { kind: "stop_at"; status: "accepted" | "sent" | "delivered" }
  | { kind: "skip_delivered" }
  | { kind: "drop_response" }
  | { kind: "reset_before_accept" }

/** The README's table of numbers is this one. */
export const recipientScripts: Record<string, RecipientScript> = {
  "130429": { kind: "refuse", code: 130429 },
  "131056": { kind: "refuse", code: 131056 },
  "130497": { kind: "refuse", code: 130497 },
  "131047": { kind: "refuse", code: 131047 },
  "131000": { kind: "refuse", code: 131000 },
  "131016": { kind: "refuse_but_send", code: 131016 },
  "131026": { kind: "fail", code: 131026, after: "accepted" },
  "131053": { kind: "fail", code: 131053, after: "accepted" },
  "131049": { kind: "fail", code: 131049, after: "accepted", onlyMarketing: true },
  "131050": { kind: "fail", code: 131050, after: "accepted", onlyMarketing: true },
  "130472": { kind: "fail", code: 130472, after: "accepted", onlyMarketing: true },
  "131036": { kind: "fail", code: 131036, after: "sent" },
  "900001": { kind: "stop_at", status: "accepted" },
  "900002": { kind: "stop_at", status: "sent" },
  "900003": { kind: "stop_at", status: "delivered" },
  "900004": { kind: "skip_delivered" },
  "900005": { kind: "drop_response" },
  "900006": { kind: "reset_before_accept" },
}

export const findScript = (waId: string): RecipientScript | undefined =>
  recipientScripts[waId.slice(-6)]
