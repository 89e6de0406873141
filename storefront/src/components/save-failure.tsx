import type { ReactElement } from "react"
import { isPhoneProblem } from "../session/opt-in-problem"
import type { WhatsappOptInControls } from "../use-whatsapp-opt-in"

/** Says that the choice could not be saved, for a reason that is not the number, and offers to try again. */
export function SaveFailure({ optIn }: { optIn: WhatsappOptInControls }): ReactElement | null {
  const { problem, texts } = optIn
  if (!problem || isPhoneProblem(problem)) return null
  return (
    <p className="whatsapp-opt-in-problem" role="alert">
      {texts.problems[problem]}{" "}
      <button
        type="button"
        className="whatsapp-opt-in-retry"
        onClick={() => {
          void optIn.save()
        }}
      >
        {texts.retry}
      </button>
    </p>
  )
}
