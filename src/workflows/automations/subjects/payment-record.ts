import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberRawValue } from "@medusajs/framework/types"

export const PAYMENT_FIELDS = [
  "id",
  "currency_code",
  "captures.amount",
  "captures.raw_amount",
  "captures.created_at",
  "payment_collection.order.id",
]

export interface PaymentRecord {
  id: string
  currency_code: string
  captures: { amount: number; raw_amount?: BigNumberRawValue; created_at: Date | string }[]
  payment_collection: { order?: { id: string } | null } | null
}

/** A payment as bindings read it: what was captured of it until now. */
export function paymentContext({ id, currency_code, captures }: PaymentRecord) {
  const amounts = captures.map(({ amount, raw_amount }) => raw_amount ?? amount)
  const times = captures.map(({ created_at }) => new Date(created_at).getTime())
  return {
    id,
    currency_code,
    amount: MathBN.sum(...amounts).toNumber(),
    captured_at: times.length > 0 ? new Date(Math.max(...times)).toISOString() : null,
  }
}
