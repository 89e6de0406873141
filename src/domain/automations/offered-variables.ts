import {
  CUSTOMER_NAME,
  ORDER_ITEMS,
  ORDER_NUMBER,
  SHOP_NAME,
} from "../templates/library/common-bindings"
import { listContextPaths } from "./context-paths"
import { renderBindings } from "./render-bindings"
import type { Trigger } from "./trigger"

/** A variable an event can fill: what somebody who writes a template picks from a list. */
export interface OfferedVariable {
  /** As it would stand in the template, such as `order_total`. */
  name: string
  /** What it is a part of, such as `order`. */
  group: string
  /** Which part: the last word of its path, such as `total`. */
  field: string
  /** Fills it from the event's data, as Liquid. */
  binding: string
  /** What it looks like. */
  sample: string
}

type Unsampled = Omit<OfferedVariable, "sample">

/** Values that are put together or cut short, in place of the bare ones at their paths. */
const COMPOSED: Readonly<Record<string, Unsampled>> = {
  "customer.first_name": {
    name: "customer_name",
    group: "customer",
    field: "name",
    binding: CUSTOMER_NAME,
  },
  "shop.name": { name: "shop_name", group: "shop", field: "name", binding: SHOP_NAME },
  "order.display_id": {
    name: "order_number",
    group: "order",
    field: "number",
    binding: ORDER_NUMBER,
  },
  "order.items[0].title": {
    name: "order_items",
    group: "order",
    field: "items",
    binding: ORDER_ITEMS,
  },
  "cart.items[0].title": {
    name: "cart_items",
    group: "cart",
    field: "items",
    binding: ORDER_ITEMS.replace("order.items", "cart.items"),
  },
}

const AMOUNT = /(^|_)(total|amount|subtotal|balance|price)$/
const MOMENT = /_(at|start|end)$/
/** Of use to programs only, or the single entries of a list. */
const LEFT_OUT = /(^|\.)id$|\[|currency_code$|country_code$|^locale$/

/** What an event's data offers to a template, with samples in the template's language. */
export function offeredVariables(
  { sampleContext: context }: Pick<Trigger, "sampleContext">,
  language: string
): OfferedVariable[] {
  const found = listContextPaths(context).flatMap(({ path }) => {
    const composed = COMPOSED[path]
    if (composed) return composed
    return LEFT_OUT.test(path) ? [] : offeredAt(path, currencyIn(context, path))
  })
  const { values, problems } = rendered(found, context, language)
  return unique(found)
    .map((offered) => ({ ...offered, sample: values[offered.binding] ?? "" }))
    .filter(({ binding }) => !problems.has(binding))
}

function offeredAt(path: string, currencyPath: string | null): Unsampled {
  const parts = path.split(".")
  const field = parts.at(-1) ?? path
  const group = parts.length > 1 ? (parts.at(-2) ?? path) : path
  const name = [parts[0], field].join("_").replace(/\d/g, "").replace(/_+/g, "_")
  return {
    name: (parts.length > 1 ? name : path).replace(/^_|_$/g, ""),
    group,
    field,
    binding: `{{ ${path}${filterFor(field, currencyPath)} }}`,
  }
}

function filterFor(field: string, currencyPath: string | null): string {
  if (AMOUNT.test(field) && currencyPath !== null) return ` | money: ${currencyPath}`
  return MOMENT.test(field) ? " | date" : ""
}

/** Where the currency of an amount stands: beside it. */
function currencyIn(context: Record<string, unknown>, path: string): string | null {
  const parent = path.split(".").slice(0, -1)
  const record = parent.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    context
  )
  const has = typeof record === "object" && record !== null && "currency_code" in record
  return has ? `${parent.join(".")}.currency_code` : null
}

function rendered(
  offered: readonly Unsampled[],
  context: Trigger["sampleContext"],
  locale: string
) {
  const values: Record<string, string> = {}
  const problems = new Set<string>()
  for (const { binding } of offered) {
    const result = renderBindings({
      bindings: { body: { value: binding } },
      context,
      locale,
      currencyCode: "eur",
    })
    if (result.ok) values[binding] = result.values.body.value ?? ""
    else problems.add(binding)
  }
  return { values, problems }
}

/** One of a name: a longer path says more than its last word when two would be called alike. */
function unique(offered: readonly Unsampled[]): Unsampled[] {
  const byName = new Map<string, Unsampled>()
  for (const one of offered) {
    const name = byName.has(one.name) ? `${one.group}_${one.field}`.replace(/\d/g, "") : one.name
    if (!byName.has(name)) byName.set(name, { ...one, name })
  }
  return [...byName.values()]
}
