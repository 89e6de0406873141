import type {
  AdminTemplateResponse,
  AdminTemplatesCreatedResponse,
  DuplicateTemplate,
  TranslateTemplate,
} from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { useChange } from "./use-change"

/** Makes drafts under another name. */
export function useDuplicateTemplate(id: string) {
  return useChange<DuplicateTemplate, AdminTemplatesCreatedResponse>({
    path: `/admin/whatsapp/templates/${id}/duplicate`,
    touches: [templateKeys.all],
  })
}

/** Makes a draft in another language. */
export function useTranslateTemplate(id: string) {
  return useChange<TranslateTemplate, AdminTemplateResponse>({
    path: `/admin/whatsapp/templates/${id}/translations`,
    touches: [templateKeys.all],
  })
}
