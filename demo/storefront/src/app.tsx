import { useState, type ReactElement } from "react"
import { Header } from "./components/header"
import { useCart } from "./hooks/use-cart"
import { useLoaded } from "./hooks/use-loaded"
import { usePath } from "./hooks/use-path"
import { CataloguePage } from "./pages/catalogue-page"
import { CheckoutPage } from "./pages/checkout-page"
import { OrderPage } from "./pages/order-page"
import { settings } from "./settings"
import { createShopClient } from "./shop/shop-client"
import type { Region } from "./shop/shop-types"

const shop = createShopClient(settings)

/** Opens the shop once it is known where it sells. */
export function App(): ReactElement {
  const regions = useLoaded("regions", () => shop.listRegions())
  if (regions.state === "loading") return <main className="page muted">Opening the shop…</main>
  if (regions.state === "failed") {
    return <main className="page problem">The shop does not answer: {regions.message}</main>
  }
  const sorted = [...regions.value].sort((a, b) => b.currency_code.localeCompare(a.currency_code))
  const [first] = sorted
  if (!first) return <main className="page problem">The shop has no regions: is it seeded?</main>
  return <Shop regions={sorted} first={first} />
}

type Props = { regions: Region[]; first: Region }

function Shop({ regions, first }: Props): ReactElement {
  const path = usePath()
  const [chosen, choose] = useState(first)
  const controls = useCart({ shop, region: chosen })
  const region = regions.find(({ id }) => id === controls.cart?.region_id) ?? chosen
  const itemCount = controls.cart?.items.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0

  const changeRegion = (next: Region) => {
    choose(next)
    void controls.chooseRegion(next)
  }
  return (
    <>
      <Header regions={regions} region={region} itemCount={itemCount} onRegion={changeRegion} />
      <Page path={path} region={region} controls={controls} />
    </>
  )
}

type PageProps = { path: string; region: Region; controls: ReturnType<typeof useCart> }

function Page({ path, region, controls }: PageProps): ReactElement {
  const orderId = /^\/orders\/(\w+)$/.exec(path)?.[1]
  if (orderId) return <OrderPage shop={shop} orderId={orderId} />
  if (path === "/checkout") return <CheckoutPage shop={shop} region={region} controls={controls} />
  return <CataloguePage shop={shop} region={region} onAdd={controls.add} />
}
