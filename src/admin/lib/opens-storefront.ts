import type { AdminTemplateLibraryResponse } from "../../contract"
import { needsStorefrontUrl } from "../../domain/templates/library/storefront-url"
import { definitionOf } from "./template-definition"

type Library = Pick<AdminTemplateLibraryResponse, "templates">

/** Whether a button of the chosen ready-made templates opens the shop; without names, of any. */
export function opensStorefront({ templates }: Library, names: readonly string[] | null): boolean {
  return templates
    .filter(({ name }) => names === null || names.includes(name))
    .some(({ name, category, languages }) =>
      languages.some((one) => needsStorefrontUrl(definitionOf({ ...one, name, category })))
    )
}
