import type { OrderDetails } from "../shop/place-order"

/** What the shopper wrote into the checkout form. */
export function readDetails(form: HTMLFormElement): OrderDetails {
  const data = new FormData(form)
  const text = (name: string) => {
    const value = data.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  const phone = text("phone")
  return {
    email: text("email"),
    shippingOptionId: text("shipping"),
    address: {
      first_name: text("first_name"),
      last_name: text("last_name"),
      address_1: text("address_1"),
      city: text("city"),
      postal_code: text("postal_code"),
      country_code: text("country_code"),
      ...(phone ? { phone } : {}),
    },
  }
}
