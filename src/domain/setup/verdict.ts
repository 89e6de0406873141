import type { Look } from "./look"
import type { CheckStatus, ConsolePlace, SetupFix, SetupStepId } from "./setup-check"
import type { SetupFacts } from "./setup-facts"

/** What a rule thinks of the facts. */
export interface Verdict {
  status: CheckStatus
  message: string
  remedy?: string
  console?: ConsolePlace
  fix?: SetupFix
}

/** One thing that is looked at in the set-up. */
export interface SetupRule {
  id: string
  step: SetupStepId
  /** For the documentation: what it looks at. */
  about: string
  /** Null where it does not apply. */
  judge: (facts: SetupFacts) => Verdict | null
}

export const pass = (message: string, more: Partial<Verdict> = {}): Verdict => ({
  status: "pass",
  message,
  ...more,
})
export const warn = (message: string, remedy: string, more: Partial<Verdict> = {}): Verdict => ({
  status: "warn",
  message,
  remedy,
  ...more,
})
export const fail = (message: string, remedy: string, more: Partial<Verdict> = {}): Verdict => ({
  status: "fail",
  message,
  remedy,
  ...more,
})
export const unknown = (message: string, remedy: string): Verdict => ({
  status: "unknown",
  message,
  remedy,
})

/**
 * Judges what was seen at Meta. What Meta refused to show is a failure of its own; what could not be
 * reached is unknown, and never hides the other checks.
 */
export function judgeLook<Seen>(
  look: Look<Seen>,
  {
    what,
    judge,
    refused,
  }: {
    /** Completes “WhatsApp did not say …”. */
    what: string
    judge: (value: Seen) => Verdict | null
    /** Instead of Meta's own words. */
    refused?: (refusal: { code: number; message: string; remedy: string }) => Verdict
  }
): Verdict | null {
  switch (look.kind) {
    case "seen":
      return judge(look.value)
    case "refused":
      return refused
        ? refused(look)
        : fail(`WhatsApp did not say ${what}: ${look.message}`, look.remedy)
    case "missed":
      return unknown(`WhatsApp did not say ${what}: ${look.why}`, "Look again in a moment.")
    case "skipped":
      return unknown(`Not looked at yet: ${what}.`, "Finish the steps before this one first.")
  }
}
