/** Whether an address is a phone number, or a business-scoped user id such as `US.1349…`. */
export function recipientKind(address: string): "phone" | "user_id" {
  return /^\+?\d+$/.test(address) ? "phone" : "user_id"
}
