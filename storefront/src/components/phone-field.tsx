import { useId, type KeyboardEvent, type ReactElement } from "react"
import { usePressEnd } from "../hooks/use-press-end"
import { isPhoneProblem } from "../session/opt-in-problem"
import type { WhatsappOptInControls } from "../use-whatsapp-opt-in"
import { fillIsolated } from "../texts/fill"

/** The number to write to. Below it: how it is read, that it is saved, or what is wrong with it. */
export function PhoneField({ optIn }: { optIn: WhatsappOptInControls }): ReactElement {
  const id = useId()
  const whenPressEnds = usePressEnd()
  const { phone, problem, texts } = optIn
  const complaint = problem && isPhoneProblem(problem) ? texts.problems[problem] : null

  // Enter hands in the form around the field without leaving the field.
  const saveOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter") optIn.leavePhone()
  }

  return (
    <div className="whatsapp-opt-in-phone">
      <label htmlFor={id} className="whatsapp-opt-in-label">
        {texts.phoneLabel}
      </label>
      <input
        type="tel"
        id={id}
        className="whatsapp-opt-in-input"
        autoComplete="tel"
        // Numbers run from left to right in every language.
        dir="ltr"
        value={phone}
        aria-invalid={complaint !== null}
        aria-describedby={complaint === null ? `${id}-status` : `${id}-problem`}
        onChange={(event) => optIn.setPhone(event.target.value)}
        onBlur={() => whenPressEnds(optIn.leavePhone)}
        onKeyDown={saveOnEnter}
      />
      {/* Always there: a live region that appears together with its text is often not read out. */}
      <p id={`${id}-status`} className="whatsapp-opt-in-status" role="status">
        {complaint === null && statusText(optIn)}
      </p>
      {complaint !== null && (
        <p id={`${id}-problem`} className="whatsapp-opt-in-problem" role="alert">
          {complaint}
        </p>
      )}
    </div>
  )
}

function statusText({ hint, phone, progress, savedPhone, texts }: WhatsappOptInControls): string {
  if (progress === "saving") return texts.saving
  // The hint of an empty field says already for which number it is saved.
  if (progress !== "saved" || savedPhone === null || phone === "") return hint
  return fillIsolated(texts.saved, { phone: savedPhone })
}
