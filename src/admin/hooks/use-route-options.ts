import { useComboboxData } from "@medusajs/dashboard/hooks"
import { sdk } from "../lib/sdk"

/** What a number can be chosen by. */
export type RouteKind = "sales-channels" | "regions"

type Query = { q?: string; limit?: number; offset?: number; id?: string }

/** The shop's sales channels or regions, searched as one types. */
export function useRouteOptions(kind: RouteKind, chosen: readonly string[]) {
  return useComboboxData({
    queryKey: ["whatsapp", "route-options", kind],
    queryFn: async (query: Query) => {
      if (kind === "regions") {
        const { regions, ...page } = await sdk.admin.region.list(query)
        return { ...page, rows: regions }
      }
      const { sales_channels, ...page } = await sdk.admin.salesChannel.list(query)
      return { ...page, rows: sales_channels }
    },
    getOptions: ({ rows }) => rows.map(({ id, name }) => ({ value: id, label: name })),
    defaultValue: chosen.length > 0 ? [...chosen] : undefined,
  })
}
