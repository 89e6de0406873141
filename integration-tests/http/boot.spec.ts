import { inShop } from "./harness"

inShop((shop) => {
  describe("a shop with the plugin installed", () => {
    it("starts and answers its storefront", async () => {
      const { data } = await shop.api.get("/store/regions", shop.storeHeaders())

      expect(data.regions.map((region: { currency_code: string }) => region.currency_code)).toEqual(
        expect.arrayContaining(["usd", "eur"])
      )
    })

    it.each(["usd", "eur"] as const)(
      "takes an order in %s from somebody who ticks nothing",
      async (currency) => {
        const order = await shop.placeOrder({ phone: "+15550100100", currency })

        expect(order).toMatchObject({
          currency_code: currency,
          total: { usd: 24.5, eur: 23 }[currency],
        })
      }
    )

    it("lets its administrator in", async () => {
      const { data } = await shop.api.get("/admin/users/me", shop.adminHeaders())

      expect(data.user.email).toBe("admin@example.com")
    })
  })
})
