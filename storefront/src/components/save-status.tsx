import type { ReactElement } from "react"
import { isPhoneProblem } from "../session/opt-in-problem"
import { fillIsolated } from "../texts/fill"
import type { WhatsappOptInControls } from "../use-whatsapp-opt-in"

/** Says, aloud to those who listen, that the choice is being saved, is saved, or could not be. */
export function SaveStatus({ optIn }: { optIn: WhatsappOptInControls }): ReactElement {
  const { problem, texts } = optIn
  const failure = problem && !isPhoneProblem(problem) ? texts.problems[problem] : null
  return (
    <>
      {/* Always there: a live region that appears together with its text is often not read out. */}
      <p className="whatsapp-opt-in-status" role="status">
        {statusText(optIn)}
      </p>
      {failure !== null && (
        <p className="whatsapp-opt-in-problem" role="alert">
          {failure}{" "}
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
      )}
    </>
  )
}

function statusText({ progress, savedPhone, texts }: WhatsappOptInControls): string {
  if (progress === "saving") return texts.saving
  if (progress !== "saved" || savedPhone === null) return ""
  return fillIsolated(texts.saved, { phone: savedPhone })
}
