import type { TemplateComponent } from "../../../cloud-api/schemas"
import { isLocalAddress } from "../local-address"
import type { TemplateDefinition } from "../template-definition"

/** Stands for the shop's own storefront in the library; a reserved name that belongs to nobody. */
export const SAMPLE_STOREFRONT_URL = "https://shop.example.com"

/** Says whether a ready-made template has a button that opens the shop's storefront. */
export function needsStorefrontUrl({ components }: TemplateDefinition): boolean {
  return JSON.stringify(components).includes(SAMPLE_STOREFRONT_URL)
}

/**
 * A ready-made template whose buttons open this storefront. Meta fixes the address of a button,
 * but for its end, when it reviews the template, so this comes before it is submitted.
 *
 * @throws when the address is not a complete https one
 */
export function withStorefrontUrl(
  definition: TemplateDefinition,
  storefrontUrl: string
): TemplateDefinition {
  if (!needsStorefrontUrl(definition)) return definition
  const base = readBase(storefrontUrl)
  const move = (address: string) =>
    address.startsWith(SAMPLE_STOREFRONT_URL)
      ? base + address.slice(SAMPLE_STOREFRONT_URL.length)
      : address

  return {
    ...definition,
    components: definition.components.map((component) =>
      component.type === "BUTTONS" ? moveButtons(component, move) : component
    ),
  }
}

type Buttons = Extract<TemplateComponent, { type: "BUTTONS" }>

function moveButtons(component: Buttons, move: (address: string) => string): Buttons {
  return {
    ...component,
    buttons: component.buttons.map((button) => {
      if (button.type !== "URL") return button
      const example = [button.example ?? []].flat().map(move)
      const url = move(button.url)
      return example.length > 0 ? { ...button, url, example } : { ...button, url }
    }),
  }
}

function readBase(storefrontUrl: string): string {
  const problem = storefrontUrlProblem(storefrontUrl)
  if (problem) throw new Error(problem)
  return trimStorefrontUrl(storefrontUrl)
}

/** Why an address cannot stand in buttons, in words for whoever typed it; null when it can. */
export function storefrontUrlProblem(storefrontUrl: string): string | null {
  const url = trimStorefrontUrl(storefrontUrl)
  if (/^https:\/\/[^\s/?#{}]+(\/[^\s?#{}]*)?$/.test(url) && !isLocalAddress(url)) return null
  if (/^http:/i.test(url) || isLocalAddress(url)) {
    return `Meta takes only public https addresses, and "${storefrontUrl}" is none. Enter your storefront's own, such as https://acme.shop. To try things out, any https address will do.`
  }
  return `"${storefrontUrl}" is not the address of a storefront. Enter it whole, such as https://acme.shop.`
}

/** An address as buttons go on from it: without blanks around it or a slash at its end. */
export function trimStorefrontUrl(storefrontUrl: string): string {
  return storefrontUrl.trim().replace(/\/+$/, "")
}
