import { useEffect, useState } from "react"
import { locale } from "../settings"
import { sampleShopper } from "../pages/sample-shoppers"
import type { ShopClient } from "../shop/shop-client"
import type { Cart, Region } from "../shop/shop-types"

const KEY = "cart-id"

export type CartControls = {
  cart: Cart | null
  add: (variantId: string) => Promise<void>
  setQuantity: (lineId: string, quantity: number) => Promise<void>
  chooseRegion: (region: Region) => Promise<void>
  chooseCountry: (countryCode: string) => Promise<void>
  chooseShipping: (optionId: string) => Promise<void>
  /** After the order: the next thing bought starts a new cart. */
  forget: () => void
}

type Arguments = { shop: ShopClient; region: Region }

/** The shopper's cart, kept over reloads and made when the first thing is put in. */
export function useCart({ shop, region }: Arguments): CartControls {
  const [cart, setCart] = useState<Cart | null>(null)

  useEffect(() => {
    const id = window.localStorage.getItem(KEY)
    if (!id) return
    shop.findCart(id).then(
      (found) => setCart(found.completed_at ? null : found),
      () => window.localStorage.removeItem(KEY)
    )
  }, [shop])

  const countryOf = (one: Region) => sampleShopper(one.currency_code).country_code

  async function ensureCart(): Promise<Cart> {
    if (cart) return cart
    const created = await shop.createCart({
      region_id: region.id,
      locale,
      country_code: countryOf(region),
    })
    window.localStorage.setItem(KEY, created.id)
    return created
  }

  const change = async (make: (cart: Cart) => Promise<Cart>) =>
    setCart(await make(await ensureCart()))

  return {
    cart,
    add: (variantId) => change(({ id }) => shop.addLineItem(id, variantId)),
    setQuantity: (lineId, quantity) =>
      change(async ({ id }) => {
        if (quantity > 0) return shop.setQuantity(id, lineId, quantity)
        await shop.removeLineItem(id, lineId)
        return shop.findCart(id)
      }),
    chooseRegion: async (next) => {
      if (!cart) return
      const address = { country_code: countryOf(next) }
      setCart(await shop.updateCart(cart.id, { region_id: next.id, shipping_address: address }))
    },
    chooseCountry: (country_code) =>
      change(({ id }) => shop.updateCart(id, { shipping_address: { country_code } })),
    chooseShipping: (optionId) => change(({ id }) => shop.chooseShipping(id, optionId)),
    forget: () => {
      window.localStorage.removeItem(KEY)
      setCart(null)
    },
  }
}
