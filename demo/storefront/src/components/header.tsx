import type { ReactElement } from "react"
import { goTo } from "../hooks/use-path"
import { settings } from "../settings"
import type { Region } from "../shop/shop-types"
import { Link } from "./link"

type Props = {
  regions: Region[]
  region: Region
  itemCount: number
  onRegion: (region: Region) => void
}

/** The shop's name, where the shopper is, and the way to the cart. */
export function Header({ regions, region, itemCount, onRegion }: Props): ReactElement {
  const choose = (id: string) => {
    const next = regions.find((one) => one.id === id)
    if (next) onRegion(next)
  }
  return (
    <header className="header">
      <Link to="/" className="brand">
        {settings.shopName}
      </Link>
      <nav className="header-actions">
        <label className="region">
          <span className="visually-hidden">Country and currency</span>
          <select value={region.id} onChange={(event) => choose(event.target.value)}>
            {regions.map(({ id, name, currency_code }) => (
              <option key={id} value={id}>
                {name} · {currency_code.toUpperCase()}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="cart-button" onClick={() => goTo("/checkout")}>
          Cart <span className="count">{itemCount}</span>
        </button>
      </nav>
    </header>
  )
}
