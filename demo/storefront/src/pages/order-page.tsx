import type { ReactElement } from "react"
import { Link } from "../components/link"
import { ProductArt } from "../components/product-art"
import { useLoaded } from "../hooks/use-loaded"
import { money } from "../money"
import { settings } from "../settings"
import type { ShopClient } from "../shop/shop-client"
import type { Order } from "../shop/shop-types"

type Props = { shop: ShopClient; orderId: string }

/** Thank you, and where to look for the receipt. */
export function OrderPage({ shop, orderId }: Props): ReactElement {
  const order = useLoaded(orderId, () => shop.findOrder(orderId))
  if (order.state === "loading") return <main className="page muted">Fetching your order…</main>
  if (order.state === "failed") return <main className="page problem">{order.message}</main>
  return <Confirmation order={order.value} />
}

function Confirmation({ order }: { order: Order }): ReactElement {
  const price = (amount: number) => money(amount, order.currency_code)
  return (
    <main className="page confirmation">
      <p className="tick" aria-hidden="true">
        ✓
      </p>
      <h1>Thank you. Order #{order.display_id} is placed.</h1>
      <p className="muted">
        If you ticked the box, your receipt is on its way to WhatsApp.{" "}
        <a href={settings.simulatorUrl} target="_blank" rel="noreferrer">
          See the phone
        </a>
      </p>
      <section className="card">
        <ul className="lines">
          {order.items.map((item) => (
            <li key={item.id} className="line">
              <ProductArt handle={item.product_handle} />
              <span className="line-title">
                {item.quantity} × {item.product_title}
              </span>
              <span className="line-total">{price(item.unit_price * item.quantity)}</span>
            </li>
          ))}
        </ul>
        <dl className="totals">
          <dt>Shipping</dt>
          <dd>{price(order.shipping_total)}</dd>
          <dt className="grand">Total</dt>
          <dd className="grand">{price(order.total)}</dd>
        </dl>
      </section>
      <Link to="/" className="button">
        Keep looking around
      </Link>
    </main>
  )
}
