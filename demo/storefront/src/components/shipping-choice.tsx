import { useEffect, useState, type ReactElement } from "react"
import { useLoaded } from "../hooks/use-loaded"
import { money } from "../money"
import type { ShopClient } from "../shop/shop-client"
import type { Cart } from "../shop/shop-types"

type Props = { shop: ShopClient; cart: Cart; onChoose: (optionId: string) => void }

/** The ways this cart can be shipped; the first is chosen until the shopper chooses. */
export function ShippingChoice({ shop, cart, onChoose }: Props): ReactElement {
  const key = `${cart.id}:${cart.region_id}:${cart.shipping_address?.country_code ?? ""}`
  const options = useLoaded(key, () => shop.listShippingOptions(cart.id))
  const [picked, pick] = useState<string | null>(null)
  const chosen = cart.shipping_methods[0]?.shipping_option_id
  const first = options.state === "loaded" ? options.value[0]?.id : undefined

  useEffect(() => {
    if (!chosen && first) onChoose(first)
    // `onChoose` is made anew by every render; the first option is chosen once.
  }, [chosen, first])

  // Shown at once; the cart follows.
  const selected = picked ?? chosen ?? first

  if (options.state === "loading") return <p className="muted">Looking for ways to ship…</p>
  if (options.state === "failed") return <p className="problem">{options.message}</p>
  return (
    <div className="choices">
      {options.value.map(({ id, name, amount, type }) => (
        <label key={id} className="choice">
          <input
            type="radio"
            name="shipping"
            value={id}
            checked={selected === id}
            onChange={() => {
              pick(id)
              onChoose(id)
            }}
          />
          <span>
            {name}
            {type && <small>{type.description}</small>}
          </span>
          <span className="choice-price">{money(amount, cart.currency_code)}</span>
        </label>
      ))}
    </div>
  )
}
