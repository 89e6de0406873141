import { DataTable, type DataTableProps } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import { PAGE_SIZE } from "../../hooks/use-list"
import { LoadError } from "../feedback/load-error"

interface ListSectionProps<Row> extends Omit<DataTableProps<Row>, "pageSize" | "emptyState"> {
  /** Stands above the table in place of its own heading, which has no room for many actions. */
  header?: ReactNode
  empty: { heading: string; description: string }
  /** What is said when a search or a filter finds nothing. */
  filtered: { heading: string; description: string }
  failure: { title: string; error: Error; retry: () => void; isRetrying: boolean } | null
}

/** One of the dashboard's tables as a card of its own, or why it cannot be shown. */
export function ListSection<Row>(props: ListSectionProps<Row>) {
  const { header, empty, filtered, failure, ...table } = props
  return (
    <Container className="divide-y overflow-hidden p-0">
      {header}
      {failure ? (
        <LoadError
          title={failure.title}
          error={failure.error}
          onRetry={failure.retry}
          isRetrying={failure.isRetrying}
        />
      ) : (
        <DataTable {...table} pageSize={PAGE_SIZE} emptyState={{ empty, filtered }} />
      )}
    </Container>
  )
}
