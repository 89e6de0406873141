import type { ReactElement } from "react"
import { money } from "../money"
import type { Cart, LineItem } from "../shop/shop-types"
import { ProductArt } from "./product-art"

type Props = { cart: Cart; onQuantity: (lineId: string, quantity: number) => void }

/** What is in the cart and what it comes to. */
export function CartSummary({ cart, onQuantity }: Props): ReactElement {
  const price = (amount: number) => money(amount, cart.currency_code)
  return (
    <aside className="summary card">
      <h2>Your order</h2>
      <ul className="lines">
        {cart.items.map((item) => (
          <li key={item.id} className="line">
            <ProductArt handle={item.product_handle} />
            <span className="line-title">{item.product_title}</span>
            <Quantity item={item} onQuantity={onQuantity} />
            <span className="line-total">{price(item.unit_price * item.quantity)}</span>
          </li>
        ))}
      </ul>
      <dl className="totals">
        <dt>Items</dt>
        <dd>{price(cart.item_subtotal)}</dd>
        <dt>Shipping</dt>
        <dd>{cart.shipping_methods.length > 0 ? price(cart.shipping_total) : "–"}</dd>
        <dt className="grand">Total</dt>
        <dd className="grand">{price(cart.total)}</dd>
      </dl>
    </aside>
  )
}

type QuantityProps = { item: LineItem; onQuantity: Props["onQuantity"] }

function Quantity({ item, onQuantity }: QuantityProps): ReactElement {
  const { id, product_title, quantity } = item
  return (
    <span className="quantity">
      <button
        type="button"
        aria-label={`One ${product_title} less`}
        onClick={() => onQuantity(id, quantity - 1)}
      >
        −
      </button>
      <span aria-label="Quantity">{quantity}</span>
      <button
        type="button"
        aria-label={`One ${product_title} more`}
        onClick={() => onQuantity(id, quantity + 1)}
      >
        +
      </button>
    </span>
  )
}
