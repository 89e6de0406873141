import type { PhoneProblem } from "../phone/read-phone-number"

/** Why the choice is not saved. All but the last two are about the phone number and shown at its field. */
export type OptInProblem = PhoneProblem | "refused" | "too_many_requests" | "unreachable"

/** Says whether the shopper can mend it by typing another number. */
export function isPhoneProblem(problem: OptInProblem): boolean {
  return problem !== "too_many_requests" && problem !== "unreachable"
}
