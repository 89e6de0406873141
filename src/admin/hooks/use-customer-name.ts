import { useQuery } from "@tanstack/react-query"
import { customerKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** How the shop calls a customer; undefined until it is known, or when it never is. */
export function useCustomerName(customerId: string): string | undefined {
  const { data } = useQuery({
    queryKey: customerKeys.list({ id: customerId }),
    queryFn: () =>
      sdk.admin.customer.retrieve(customerId, { fields: "id,first_name,last_name,email" }),
    // A customer who was deleted stays an id on the contact.
    retry: false,
  })
  if (!data) return undefined
  const { first_name, last_name, email } = data.customer
  return [first_name, last_name].filter(Boolean).join(" ") || email || undefined
}
