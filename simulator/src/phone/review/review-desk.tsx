import { useState } from "react"
import { BackIcon } from "../icons"
import { ReviewItem } from "./review-item"
import { reviewClient } from "./review-client"
import { useReviews } from "./use-reviews"

/** More than anybody looks through; the search finds the others. */
const mostShown = 60

/** Where a person plays Meta: decides on templates that wait, and on those that are in use. */
export function ReviewDesk({ onBack }: { onBack: () => void }) {
  const { reviews, problem, attempt } = useReviews()
  const [search, setSearch] = useState("")
  // Ticked as soon as it is clicked, not when the simulator has answered.
  const [isAsked, setIsAsked] = useState<boolean>()
  const found = reviews?.templates.filter(({ name }) => name.includes(search.trim())) ?? []

  function waitForPerson(isAsked: boolean) {
    setIsAsked(isAsked)
    void attempt(async () => reviewClient.decideByItself(!isAsked)).then(() =>
      setIsAsked(undefined)
    )
  }

  return (
    <section className="review" aria-labelledby="review-title">
      <header className="review-header">
        <button
          type="button"
          className="icon-button review-back"
          onClick={onBack}
          aria-label="Back"
        >
          <BackIcon />
        </button>
        <h2 id="review-title">Meta&rsquo;s review</h2>
        <button
          type="button"
          className="quiet-button"
          onClick={() => void attempt(reviewClient.passADay)}
        >
          Let a day pass
        </button>
      </header>
      <div className="review-tools">
        <label>
          <input
            type="checkbox"
            checked={isAsked ?? reviews?.template_review_ms === null}
            onChange={(event) => waitForPerson(event.target.checked)}
          />
          Wait for my decision
        </label>
        <input
          type="search"
          aria-label="Search templates"
          placeholder="Search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {reviews && found.length === 0 && <p className="review-empty">No templates.</p>}
      <ul className="review-list">
        {found.slice(0, mostShown).map((template) => (
          <li key={template.id}>
            <ReviewItem
              template={template}
              onDecide={(decision) => attempt(async () => reviewClient.decide(template, decision))}
            />
          </li>
        ))}
      </ul>
      {found.length > mostShown && (
        <p className="review-empty">{found.length - mostShown} more: search for one.</p>
      )}
    </section>
  )
}
