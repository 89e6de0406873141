import { asObjects, asString, type JsonObject } from "../../json"
import { FormattedText } from "../text/formatted-text"

/** A template as its reviewers read it: its texts one after the other, then its buttons. */
export function TemplateText({ components }: { components: JsonObject[] }) {
  const cards = components.flatMap((component) => asObjects(component.cards))
  return (
    <div className="review-text" dir="auto">
      {components.map((component, index) => {
        const format = asString(component.format)
        const text = asString(component.text)
        if (text !== undefined) {
          return (
            <p key={index}>
              <FormattedText text={text} />
            </p>
          )
        }
        return format ? <p key={index}>[{format}]</p> : null
      })}
      {components
        .flatMap((component) => asObjects(component.buttons))
        .map((button, index) => (
          <span key={index} className="review-button">
            {asString(button.text) ?? asString(button.type)}
          </span>
        ))}
      {cards.map((card, index) => (
        <TemplateText key={index} components={asObjects(card.components)} />
      ))}
    </div>
  )
}
