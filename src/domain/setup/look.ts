/** What came of looking at something at Meta: seen, refused by Meta, or not reached in time. */
export type Look<Seen> =
  | { kind: "seen"; value: Seen }
  | { kind: "refused"; code: number; message: string; remedy: string }
  | { kind: "missed"; why: string }
  /** Something that must come first is not there yet. */
  | { kind: "skipped" }

/** What was seen, if anything was. */
export function seen<Seen>(look: Look<Seen>): Seen | null {
  return look.kind === "seen" ? look.value : null
}
