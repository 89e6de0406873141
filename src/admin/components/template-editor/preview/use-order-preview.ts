import { useEffect, useState } from "react"
import { useQuery, keepPreviousData } from "@tanstack/react-query"
import type { AdminPreviewResponse, PreviewTemplate } from "../../../../contract"
import { toContent } from "../../../lib/template-editor/form-to-request"
import { listKeysOf } from "../../../lib/query-keys"
import { sdk } from "../../../lib/sdk"
import { useEditor } from "../editor-context"

const SETTLES_AFTER_MS = 400

/** What a real order puts into the template, asked for again once somebody has stopped writing. */
export function useOrderPreview() {
  const { form } = useEditor()
  const [number, setNumber] = useState("")
  const settled = useSettled(form)
  const { category, parameter_format, components, trigger, bindings } = toContent(settled)
  const body: PreviewTemplate = {
    template: { language: settled.language, category, parameter_format, components },
    trigger,
    bindings,
    order: number,
  }
  const { data, error, isFetching } = useQuery({
    queryKey: listKeysOf("template-preview", { ...body }),
    queryFn: ({ signal }) =>
      sdk.client.fetch<AdminPreviewResponse>("/admin/whatsapp/templates/preview", {
        method: "POST",
        body,
        signal,
      }),
    enabled: number !== "",
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 30_000,
  })
  const preview = number === "" || error ? undefined : data?.preview
  return {
    number,
    choose: setNumber,
    order: preview?.order ?? null,
    values: preview?.source === "order" ? preview.values : undefined,
    problems: preview?.problems ?? [],
    warnings: preview?.warnings ?? [],
    error: number === "" ? null : error,
    isLoading: isFetching && number !== "",
  }
}

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLES_AFTER_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
