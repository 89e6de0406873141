import { useState, type ReactElement } from "react"
import { ProductArt } from "../components/product-art"
import { messageOf, useLoaded } from "../hooks/use-loaded"
import { money } from "../money"
import type { ShopClient } from "../shop/shop-client"
import type { Product, Region } from "../shop/shop-types"

type Props = { shop: ShopClient; region: Region; onAdd: (variantId: string) => Promise<void> }

/** Everything the shop sells. */
export function CataloguePage({ shop, region, onAdd }: Props): ReactElement {
  const products = useLoaded(region.id, () => shop.listProducts(region.id))
  return (
    <main className="page">
      <div className="hero">
        <h1>Good things for slow mornings</h1>
        <p>
          A small shop to try WhatsApp receipts in. Nothing is charged and nothing leaves this
          machine.
        </p>
      </div>
      {products.state === "loading" && <p className="muted">Opening the shop…</p>}
      {products.state === "failed" && <p className="problem">{products.message}</p>}
      {products.state === "loaded" && (
        <ul className="products">
          {products.value.map((product) => (
            <ProductCard key={product.id} product={product} onAdd={onAdd} />
          ))}
        </ul>
      )}
    </main>
  )
}

type CardProps = { product: Product; onAdd: Props["onAdd"] }

function ProductCard({ product, onAdd }: CardProps): ReactElement {
  const [state, setState] = useState<"idle" | "adding" | "added">("idle")
  const [problem, setProblem] = useState<string | null>(null)
  const [variant] = product.variants
  const price = variant?.calculated_price

  async function add(variantId: string) {
    setState("adding")
    setProblem(null)
    try {
      await onAdd(variantId)
      setState("added")
    } catch (error) {
      setState("idle")
      setProblem(messageOf(error))
    }
  }

  return (
    <li className="product card">
      <ProductArt handle={product.handle} />
      <div className="product-text">
        <h2>{product.title}</h2>
        <p className="muted">{product.description}</p>
        <p className="product-buy">
          <span className="price">
            {price && money(price.calculated_amount, price.currency_code)}
          </span>
          <button
            type="button"
            className="button"
            disabled={!variant || !price || state === "adding"}
            aria-label={`Add ${product.title} to the cart`}
            onClick={() => variant && void add(variant.id)}
          >
            {state === "added" ? "Added ✓" : "Add to cart"}
          </button>
        </p>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </li>
  )
}
