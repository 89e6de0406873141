import { isPhoneProblem, type OptInProblem } from "./opt-in-problem"

/** What the box shows. */
export type OptInState = {
  checked: boolean
  /** What the phone field holds, as it was typed. */
  phone: string
  /** Typed in since it was last handed over. */
  edited: boolean
  /** A request is on its way. */
  sending: boolean
  problem: OptInProblem | null
  /** The number the shop has, masked; null when it has none. */
  savedPhone: string | null
  progress: Progress
}

export type Progress = "idle" | "saving" | "saved" | "failed"

export const initialState: OptInState = {
  checked: false,
  phone: "",
  edited: false,
  sending: false,
  problem: null,
  savedPhone: null,
  progress: "idle",
}

/** One word for where saving stands. */
export function progressOf(state: Omit<OptInState, "progress">): Progress {
  const { checked, edited, problem, savedPhone, sending } = state
  if (sending) return "saving"
  if (problem && !isPhoneProblem(problem)) return "failed"
  return checked && !edited && !problem && savedPhone !== null ? "saved" : "idle"
}
