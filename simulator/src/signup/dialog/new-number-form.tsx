import { useState, type FormEvent } from "react"
import { signupClient, type NumberChoice } from "./signup-client"

/** A phone number, the name people will see, and the code that was sent to it. */
export function NewNumberForm({ onVerified }: { onVerified: (number: NumberChoice) => void }) {
  const [phone, setPhone] = useState("")
  const [name, setName] = useState("")
  const [sentCode, setSentCode] = useState<string>()
  const [code, setCode] = useState("")
  const [problem, setProblem] = useState<string>()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sentCode !== undefined) {
      onVerified({ phone, verified_name: name, code })
      return
    }
    try {
      setSentCode((await signupClient.sendCode(phone)).code)
      setProblem(undefined)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <label className="field">
        Display name
        <input value={name} required onChange={(event) => setName(event.target.value)} />
      </label>
      <label className="field">
        Phone number
        <input
          value={phone}
          type="tel"
          required
          placeholder="+1 555 010 0099"
          onChange={(event) => {
            setPhone(event.target.value)
            setSentCode(undefined)
          }}
        />
      </label>
      {problem && <p role="alert">{problem}</p>}
      {sentCode !== undefined && (
        <>
          <p className="text-message">
            Text message to {phone}: your WhatsApp code is <strong>{sentCode}</strong>
          </p>
          <label className="field">
            Verification code
            <input
              value={code}
              required
              inputMode="numeric"
              onChange={(event) => setCode(event.target.value)}
            />
          </label>
        </>
      )}
      <button type="submit">{sentCode === undefined ? "Send code" : "Next"}</button>
    </form>
  )
}
