import type {
  AdminImportTemplatesResponse,
  ExportTemplates,
  ImportTemplates,
  TemplateFile,
} from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { saveFile } from "../lib/save-file"
import { useChange } from "./use-change"
import { useTellRefusal } from "./use-tell-refusal"

/** Saves templates as a file: those named, or all that filters choose. */
export function useExportTemplates() {
  const tellRefusal = useTellRefusal()
  const { mutate, isPending } = useChange<ExportTemplates, TemplateFile>({
    path: "/admin/whatsapp/templates/export",
    touches: [],
  })
  const save = (wanted: ExportTemplates, name = "whatsapp-templates.json") =>
    mutate(wanted, {
      onSuccess: (file) =>
        saveFile({
          name,
          content: new Blob([JSON.stringify(file, null, 2)], { type: "application/json" }),
        }),
      onError: (error) => tellRefusal(error),
    })
  return { save, isSaving: isPending }
}

/** Reads a file of templates into an account. */
export function useImportTemplates() {
  return useChange<ImportTemplates, AdminImportTemplatesResponse>({
    path: "/admin/whatsapp/templates/import",
    touches: [templateKeys.all],
  })
}
