import {
  isPhoneProblem,
  useWhatsappOptIn,
  WhatsappOptInBox,
} from "medusa-plugin-whatsapp-storefront"
import { useState, type FormEvent, type ReactElement } from "react"
import { Field } from "../components/field"
import { ShippingChoice } from "../components/shipping-choice"
import type { CartControls } from "../hooks/use-cart"
import { messageOf } from "../hooks/use-loaded"
import { locale, settings } from "../settings"
import { placeOrder } from "../shop/place-order"
import type { ShopClient } from "../shop/shop-client"
import type { Cart, Region } from "../shop/shop-types"
import { readDetails } from "./read-details"
import { sampleShopper } from "./sample-shoppers"

type Props = {
  shop: ShopClient
  region: Region
  cart: Cart
  controls: CartControls
  onOrdered: (orderId: string) => void
}

/** Who, where, how; the WhatsApp box; and the button that orders. */
export function CheckoutForm({ shop, region, cart, controls, onOrdered }: Props): ReactElement {
  const sample = sampleShopper(region.currency_code)
  const [phone, setPhone] = useState(sample.phone)
  const [problem, setProblem] = useState<string | null>(null)
  const [isOrdering, setOrdering] = useState(false)
  const country = cart.shipping_address?.country_code ?? sample.country_code
  const optIn = useWhatsappOptIn({
    ...settings,
    cartId: cart.id,
    locale,
    country,
    phone,
  })

  async function order(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const details = readDetails(event.currentTarget)
    if (!details.shippingOptionId) {
      setProblem("Choose how it is shipped.")
      return
    }
    setProblem(null)
    setOrdering(true)
    try {
      const saved = await optIn.save()
      // The box says what is wrong. Any other failure must not keep the shopper from ordering.
      if (!saved.ok && isPhoneProblem(saved.problem)) return
      onOrdered((await placeOrder({ shop, cartId: cart.id, details })).id)
    } catch (error) {
      setProblem(messageOf(error))
    } finally {
      setOrdering(false)
    }
  }

  return (
    <form className="checkout-form" onSubmit={(event) => void order(event)}>
      <h1>Checkout</h1>
      <fieldset className="card">
        <legend>Where to</legend>
        <div className="fields">
          <Field
            label="Email"
            name="email"
            type="email"
            autoComplete="email"
            defaultValue={sample.email}
            wide
          />
          <Field
            label="First name"
            name="first_name"
            autoComplete="given-name"
            defaultValue={sample.first_name}
          />
          <Field
            label="Last name"
            name="last_name"
            autoComplete="family-name"
            defaultValue={sample.last_name}
          />
          <Field
            label="Address"
            name="address_1"
            autoComplete="street-address"
            defaultValue={sample.address_1}
            wide
          />
          <Field
            label="City"
            name="city"
            autoComplete="address-level2"
            defaultValue={sample.city}
          />
          <Field
            label="Postal code"
            name="postal_code"
            autoComplete="postal-code"
            defaultValue={sample.postal_code}
          />
          <CountryField
            region={region}
            country={country}
            onCountry={(code) => void controls.chooseCountry(code)}
          />
          <Field
            label="Phone"
            name="phone"
            type="tel"
            autoComplete="tel"
            defaultValue={sample.phone}
            required={false}
            onLeave={setPhone}
          />
        </div>
      </fieldset>
      <fieldset className="card">
        <legend>Shipping</legend>
        <ShippingChoice
          shop={shop}
          cart={cart}
          onChoose={(id) => void controls.chooseShipping(id)}
        />
      </fieldset>
      <WhatsappOptInBox optIn={optIn} />
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="button primary" disabled={isOrdering}>
        {isOrdering ? "Placing your order…" : "Place order"}
      </button>
      <p className="muted">This is a demo: nothing is charged.</p>
    </form>
  )
}

type CountryProps = { region: Region; country: string; onCountry: (code: string) => void }

function CountryField({ region, country, onCountry }: CountryProps): ReactElement {
  return (
    <p className="field">
      <label htmlFor="country">Country</label>
      <select
        id="country"
        name="country_code"
        autoComplete="country"
        value={country}
        onChange={(event) => onCountry(event.target.value)}
      >
        {region.countries.map(({ iso_2, display_name }) => (
          <option key={iso_2} value={iso_2}>
            {display_name}
          </option>
        ))}
      </select>
    </p>
  )
}
