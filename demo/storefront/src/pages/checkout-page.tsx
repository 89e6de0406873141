import type { ReactElement } from "react"
import { CartSummary } from "../components/cart-summary"
import { Link } from "../components/link"
import type { CartControls } from "../hooks/use-cart"
import { goTo } from "../hooks/use-path"
import type { ShopClient } from "../shop/shop-client"
import type { Cart, Region } from "../shop/shop-types"
import { CheckoutForm } from "./checkout-form"

type Props = { shop: ShopClient; region: Region; controls: CartControls }

/** The cart, and the form that makes an order of it. */
export function CheckoutPage({ shop, region, controls }: Props): ReactElement {
  const { cart } = controls
  if (!cart || cart.items.length === 0) return <EmptyCart />

  const finish = (orderId: string) => {
    controls.forget()
    goTo(`/orders/${orderId}`)
  }
  return (
    <main className="page checkout">
      <CheckoutForm
        // Another region is another sample shopper and other countries.
        key={region.id}
        shop={shop}
        region={region}
        cart={cart satisfies Cart}
        controls={controls}
        onOrdered={finish}
      />
      <CartSummary
        cart={cart}
        onQuantity={(id, quantity) => void controls.setQuantity(id, quantity)}
      />
    </main>
  )
}

function EmptyCart(): ReactElement {
  return (
    <main className="page centered">
      <h1>Your cart is empty</h1>
      <p className="muted">Put something in it and come back.</p>
      <Link to="/" className="button">
        To the shop
      </Link>
    </main>
  )
}
