import { useState, type FormEvent } from "react"
import { NewNumberForm } from "./new-number-form"
import type { Signup } from "./use-signup"

/** A number the account has, or another one that has to be proved first. */
export function NumberStep({ signup }: { signup: Signup }) {
  const numbers = numbersOf(signup)
  const [chosen, setChosen] = useState(numbers[0]?.id ?? "")

  const submit = (event: FormEvent) => {
    event.preventDefault()
    signup.chooseNumber({ id: chosen })
  }

  return (
    <section>
      <h1>Add a phone number</h1>
      {signup.problem && <p role="alert">{signup.problem}</p>}
      <form onSubmit={submit}>
        <fieldset>
          {numbers.map((number) => (
            <label key={number.id} className="option">
              <input
                type="radio"
                name="number"
                checked={chosen === number.id}
                onChange={() => setChosen(number.id)}
              />
              <span>
                {number.verified_name} <small>{number.display_phone_number}</small>
              </span>
            </label>
          ))}
          <label className="option">
            <input type="radio" name="number" checked={!chosen} onChange={() => setChosen("")} />
            <span>Add a new phone number</span>
          </label>
        </fieldset>
        {chosen && <button type="submit">Next</button>}
      </form>
      {!chosen && <NewNumberForm onVerified={signup.chooseNumber} />}
    </section>
  )
}

function numbersOf({ choices, account }: Signup) {
  if (!account || !("id" in account)) return []
  return choices?.accounts.find(({ id }) => id === account.id)?.numbers ?? []
}
