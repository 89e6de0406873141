/** Bindings that order templates share. Cut short, so that no name can fill the whole message. */
export const CUSTOMER_NAME =
  "{{ customer.first_name | default: order.shipping_address.first_name | default: order.email | truncate: 60 }}"

export const SHOP_NAME = "{{ shop.name | truncate: 60 }}"

export const ORDER_NUMBER = "{{ order.display_id }}"

/** `2 × Canvas bag, 1 × Linen shirt`. */
export const ORDER_ITEMS =
  "{% capture items %}{% for item in order.items %}" +
  "{{ item.quantity }} × {{ item.title }}{% unless forloop.last %}, {% endunless %}" +
  "{% endfor %}{% endcapture %}{{ items | truncate: 300 }}"
