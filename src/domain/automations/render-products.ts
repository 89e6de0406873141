import type { ButtonProducts } from "../templates/template-values"
import type { BindingProblem, ProductBindings } from "./bindings"

/** Fills the bindings of one part, and notes those that come out empty. */
export type RenderBindings = (
  component: BindingProblem["component"],
  expressions: object
) => Record<string, string>

/** What catalogue and product-list buttons show, from bindings. */
export function renderProducts(
  products: Record<string, ProductBindings>,
  render: RenderBindings
): Record<string, ButtonProducts> {
  const filled = Object.entries(products).map(([index, { thumbnail, sections }]) => [
    index,
    {
      ...render("products", { thumbnail }),
      ...(sections && {
        sections: sections.map(({ title, productIds }) => {
          const { productIds: list = "", ...named } = render("products", { title, productIds })
          return { ...named, productIds: list.split(",").flatMap((id) => id.trim() || []) }
        }),
      }),
    },
  ])
  return Object.fromEntries(filled) as Record<string, ButtonProducts>
}
