import type {
  HeaderLocation,
  HeaderMedia,
  HeaderProduct,
  TemplateValues,
} from "../templates/template-values"
import type {
  BindingProblem,
  CardBindings,
  RenderBindingsInput,
  RenderedBindings,
} from "./bindings"
import { liquidProblem, renderLiquid } from "./liquid-engine"
import { toIntlLocale } from "./presentation"
import { renderProducts, type RenderBindings } from "./render-products"

type Component = BindingProblem["component"]

/**
 * Fills an automation's bindings from an event's data. Every value must come out non-empty, since
 * Meta refuses an empty parameter; those that do not are named, all at once.
 */
export function renderBindings(input: RenderBindingsInput): RenderedBindings {
  const { bindings } = input
  const problems: BindingProblem[] = []
  const render = createRenderer(input, problems)

  const { header, headerLocation, body, offerExpiresAt, cards, products } = bindings
  const values: TemplateValues = {
    ...(header && { header: render("header", header) }),
    ...(headerLocation && {
      headerLocation: render("headerLocation", headerLocation) as unknown as HeaderLocation,
    }),
    ...renderCommon(bindings, render),
    body: render("body", body),
    ...(offerExpiresAt && {
      offerExpiresAt: render("offer", { expiresAt: offerExpiresAt }).expiresAt,
    }),
    ...(cards && {
      cards: cards.map((card, at) => {
        const renderInCard = createRenderer(input, problems, at)
        return {
          ...renderCommon(card, renderInCard),
          ...(card.body && { body: renderInCard("body", card.body) }),
        }
      }),
    }),
    ...(products && { products: renderProducts(products, render) }),
  }

  return problems.length > 0 ? { ok: false, problems } : { ok: true, values }
}

/** What a template and a card of it have alike. */
function renderCommon(
  { headerMedia, headerProduct, buttons }: CardBindings,
  render: RenderBindings
): Pick<TemplateValues, "headerMedia" | "headerProduct" | "buttons"> {
  const media = headerMedia && toHeaderMedia(render("headerMedia", headerMedia))
  return {
    ...(media && { headerMedia: media }),
    ...(headerProduct && {
      headerProduct: render("headerProduct", headerProduct) as unknown as HeaderProduct,
    }),
    ...(buttons && { buttons: render("buttons", buttons) }),
  }
}

function createRenderer(
  input: RenderBindingsInput,
  problems: BindingProblem[],
  card?: number
): RenderBindings {
  const where = card === undefined ? {} : { card }
  const presentation = {
    locale: toIntlLocale(input.locale),
    currencyCode: input.currencyCode,
    timeZone: input.timeZone ?? "UTC",
  }

  function renderOne(component: Component, variable: string, expression: string): string {
    try {
      const text = onOneLine(renderLiquid(expression, input.context, presentation))
      if (text === "") {
        const message = emptyMessage(variable)
        problems.push({ component, variable, ...where, code: "empty", message })
      }
      return text
    } catch (error) {
      const reason = liquidProblem(error)
      const message = `"${variable}" cannot be filled in: ${reason}.`
      problems.push({ component, variable, ...where, code: "unreadable", reason, message })
      return ""
    }
  }

  return (component: Component, expressions: object): Record<string, string> =>
    Object.fromEntries(
      Object.entries(expressions)
        .filter((entry): entry is [string, string] => typeof entry[1] === "string")
        .map(([variable, expression]) => [variable, renderOne(component, variable, expression)])
    )
}

function emptyMessage(variable: string): string {
  return `"${variable}" is empty. Check that the data has it, or give it a default.`
}

/**
 * Meta refuses line breaks, tabs and long runs of spaces in a parameter, and Postgres refuses NUL;
 * in a product's title they are harmless, so they become one space, as does half an emoji left by
 * cutting a text short. Intl's narrow and no-break spaces stay.
 */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029 ]+/gu, " ").trim()
}

function toHeaderMedia({ id, link, filename }: Record<string, string>): HeaderMedia | null {
  const file = id ? { id } : link ? { link } : null
  return file && (filename ? { ...file, filename } : file)
}
