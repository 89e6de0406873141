import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminTemplateDetails, AdminTemplateResponse } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"
import { toCreateRequest, toSaveRequest } from "../lib/template-editor/form-to-request"
import type { TemplateForm } from "../lib/template-editor/template-form"

const PATH = "/admin/whatsapp/templates"

/** Saves what is written: as a new draft, or as the unsent changes of a template. */
export function useSaveTemplate(template: AdminTemplateDetails | null) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (form: TemplateForm) => {
      const request = template
        ? {
            path: `${PATH}/${template.id}`,
            body: toSaveRequest(form, {
              revision: template.revision,
              isAtMeta: template.status !== "DRAFT",
            }),
          }
        : { path: PATH, body: toCreateRequest(form) }
      const answer = await sdk.client.fetch<AdminTemplateResponse>(request.path, {
        method: "POST",
        body: request.body,
      })
      return answer.template
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(templateKeys.list({ id: saved.id }), { template: saved })
      return queryClient.invalidateQueries({ queryKey: templateKeys.all })
    },
  })
}
