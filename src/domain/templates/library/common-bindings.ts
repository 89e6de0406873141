/** Bindings that many templates share. Cut short, so that no name can fill the whole message. */
export const CUSTOMER_NAME =
  "{{ customer.first_name | default: order.shipping_address.first_name | default: order.email | default: customer.email | truncate: 60 }}"

export const SHOP_NAME = "{{ shop.name | truncate: 60 }}"

/** Whom the message is for and whom it is from. */
export const NAMES = { customer_name: CUSTOMER_NAME, shop_name: SHOP_NAME }

export const ORDER_NUMBER = "{{ order.display_id }}"

export const ORDER_TOTAL = "{{ order.total | money }}"

/** `2 × Canvas bag, 1 × Linen shirt`. */
export const ORDER_ITEMS = itemsOf("order")

export const CART_ITEMS = itemsOf("cart")

/** The end of the address of an order's page in Medusa's storefront starter. */
export const ORDER_PAGE = "{{ order.id }}/confirmed"

function itemsOf(subject: "order" | "cart"): string {
  return (
    `{% capture items %}{% for item in ${subject}.items %}` +
    "{{ item.quantity }} × {{ item.title }}{% unless forloop.last %}, {% endunless %}" +
    "{% endfor %}{% endcapture %}{{ items | truncate: 300 }}"
  )
}
