import { useId, type KeyboardEvent, type ReactElement } from "react"
import { isPhoneProblem } from "../session/opt-in-problem"
import type { WhatsappOptInControls } from "../use-whatsapp-opt-in"

/** The number to write to, with how it is read below it, or what is wrong with it. */
export function PhoneField({ optIn }: { optIn: WhatsappOptInControls }): ReactElement {
  const id = useId()
  const { hint, phone, problem, texts } = optIn
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
        aria-describedby={complaint === null ? `${id}-hint` : `${id}-problem`}
        onChange={(event) => optIn.setPhone(event.target.value)}
        onBlur={optIn.leavePhone}
        onKeyDown={saveOnEnter}
      />
      {complaint === null ? (
        <p id={`${id}-hint`} className="whatsapp-opt-in-hint">
          {hint}
        </p>
      ) : (
        <p id={`${id}-problem`} className="whatsapp-opt-in-problem" role="alert">
          {complaint}
        </p>
      )}
    </div>
  )
}
