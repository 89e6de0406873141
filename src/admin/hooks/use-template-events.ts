import type { AdminTemplateEventsResponse } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { uniqueById } from "../lib/unique-by-id"
import { usePages } from "./use-pages"

const PAGE_SIZE = 10

/** What happened to a template, newest first, page by page. */
export function useTemplateEvents(id: string) {
  const { pages, ...state } = usePages<AdminTemplateEventsResponse>({
    queryKey: templateKeys.list({ id, part: "events" }),
    path: `/admin/whatsapp/templates/${id}/events`,
    pageSize: PAGE_SIZE,
  })
  return { ...state, events: uniqueById(pages.flatMap(({ events }) => events)) }
}
