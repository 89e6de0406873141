import { lowerCase, recase } from "../shared/recase"

/** Meta takes `type` and `sub_type` in any case (its own samples write `COPY_CODE`). */
export function lowerCaseComponentEnums(component: unknown): unknown {
  return recase(component, ["type", "sub_type"], lowerCase)
}
