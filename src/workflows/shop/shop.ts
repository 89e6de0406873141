/** How messages name the shop. */
export interface Shop {
  name: string
}
