import type { ProblemField, ProblemPlace } from "../../../../domain/templates/template-problem"
import { anchorOf, problemsAt } from "../../../lib/template-editor/problem-places"
import type { ButtonForm, Place } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"
import { FieldProblems } from "../fields/field-problems"
import { ButtonText } from "./button-text"
import { CallMinutesField } from "./call-minutes-field"
import { CodeField } from "./code-field"
import { FlowFields } from "./flow-fields"
import type { ButtonFieldProps, KnownButton } from "./known-button"
import { OtpFields } from "./otp-fields"
import { PhoneField } from "./phone-field"
import { UrlFields } from "./url-fields"

const OWN_FIELDS: readonly ProblemField[] = [
  "text",
  "url",
  "sample",
  "phone_number",
  "flow",
  "ttl_minutes",
  "autofill_text",
  "supported_apps",
]

interface ButtonFieldsProps {
  button: ButtonForm
  place: Place
  at: ProblemPlace
}

/** What there is to say about a button, by its kind. */
export function ButtonFields({ button, place, at }: ButtonFieldsProps) {
  const { dispatch, shownProblems: problems } = useEditor()
  const { part, binding } = button
  const rest = problemsAt(problems, at, part.type === "UNKNOWN" ? [] : OWN_FIELDS)
  const fields: ButtonFieldProps = {
    part: part as KnownButton,
    binding,
    at,
    change: (edit) =>
      dispatch({
        do: "change button",
        place,
        id: button.id,
        change: { part: { ...part, ...edit } as typeof part },
      }),
    bind: (value) =>
      dispatch({ do: "change button", place, id: button.id, change: { binding: value } }),
  }
  return (
    <div id={anchorOf(at)} className="flex scroll-mt-6 flex-col gap-y-4">
      {part.type !== "UNKNOWN" && (
        <>
          <ButtonText {...fields} />
          <KindFields {...fields} />
        </>
      )}
      <FieldProblems id={`${anchorOf(at)}-problems`} problems={rest} />
    </div>
  )
}

function KindFields(fields: ButtonFieldProps) {
  switch (fields.part.type) {
    case "URL":
      return <UrlFields {...fields} part={fields.part} />
    case "PHONE_NUMBER":
      return <PhoneField {...fields} part={fields.part} />
    case "COPY_CODE":
      return <CodeField {...fields} part={fields.part} />
    case "FLOW":
      return <FlowFields {...fields} part={fields.part} />
    case "VOICE_CALL":
      return <CallMinutesField {...fields} part={fields.part} />
    case "OTP":
      return <OtpFields {...fields} part={fields.part} />
    default:
      return null
  }
}
