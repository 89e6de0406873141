import { useState, type FormEvent } from "react"
import type { Choice } from "./signup-client"

type Props = {
  title: string
  newLabel: string
  options: ReadonlyArray<{ id: string; name: string }>
  onChoose: (choice: Choice) => void
}

/** One of what there is, or something new with a name. */
export function ChoiceStep({ title, newLabel, options, onChoose }: Props) {
  const [chosen, setChosen] = useState(options[0]?.id ?? "")
  const [name, setName] = useState("")

  const submit = (event: FormEvent) => {
    event.preventDefault()
    onChoose(chosen ? { id: chosen } : { name: name.trim() })
  }

  return (
    <form onSubmit={submit}>
      <h1>{title}</h1>
      <fieldset>
        {options.map((option) => (
          <label key={option.id} className="option">
            <input
              type="radio"
              name="choice"
              checked={chosen === option.id}
              onChange={() => setChosen(option.id)}
            />
            <span>
              {option.name} <small>{option.id}</small>
            </span>
          </label>
        ))}
        <label className="option">
          <input type="radio" name="choice" checked={!chosen} onChange={() => setChosen("")} />
          <span>{newLabel}</span>
        </label>
      </fieldset>
      {!chosen && (
        <label className="field">
          Name
          <input value={name} required onChange={(event) => setName(event.target.value)} />
        </label>
      )}
      <button type="submit">Next</button>
    </form>
  )
}
