import { useQueries, type UseQueryResult } from "@tanstack/react-query"
import { useMemo } from "react"
import { sampleIdOf } from "../../domain/templates/model/sample-id"
import type { TemplateDefinition } from "../../domain/templates/template-definition"
import { listKeysOf } from "../lib/query-keys"
import { sdk } from "../lib/sdk"
import { shownUploads, type UploadUrls } from "../lib/shown-uploads"

const PATH = "/admin/whatsapp/templates/header-media"

/**
 * The shop's copies of a template's pictures and films as addresses for this page, by the names of
 * their uploads: null as long as one is being read, and nothing where there is none. They are read
 * as the signed-in person, since an `img` could not say who asks.
 */
export function useUploadUrls(definition: TemplateDefinition): UploadUrls {
  const key = JSON.stringify(shownUploads(definition))
  const uploads = useMemo(
    () => (JSON.parse(key) as string[]).map((name) => ({ name, id: sampleIdOf(name) })),
    [key]
  )
  const urls = useQueries({
    queries: uploads.map(({ id }) => ({
      queryKey: listKeysOf("template-uploads", { id }),
      queryFn: ({ signal }: { signal: AbortSignal }) => read(id, signal),
      // Made once for each file, an address is good for as long as the page is.
      staleTime: Infinity,
      gcTime: Infinity,
      // There is none of what was uploaded elsewhere.
      retry: false,
      retryOnMount: false,
    })),
    combine: dataOf,
  })
  return useMemo(
    () =>
      Object.fromEntries(
        uploads.flatMap(({ name }, at): [string, string | null][] => {
          const url = urls[at]
          return url === undefined ? [] : [[name, url]]
        })
      ),
    [uploads, urls]
  )
}

async function read(id: string, signal: AbortSignal): Promise<string> {
  const answer = await sdk.client.fetch<Response>(`${PATH}/${id}`, {
    headers: { accept: "image/*, video/*" },
    signal,
  })
  return URL.createObjectURL(await answer.blob())
}

function dataOf(results: UseQueryResult<string>[]): (string | null | undefined)[] {
  return results.map(({ data, isPending }) => (isPending ? null : data))
}
