import type { AdminTemplateResponse } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { useChange } from "./use-change"

/** One step in a template's life, such as `approve`: send what goes with it by `mutate`. */
export function useTemplateAction<Body extends object | void>(id: string, action: string) {
  return useChange<Body, AdminTemplateResponse>({
    path: `/admin/whatsapp/templates/${id}/${action}`,
    touches: [templateKeys.all],
  })
}
