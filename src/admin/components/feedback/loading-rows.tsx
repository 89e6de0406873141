import { Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Stands where rows will be while they are loaded. */
export function LoadingRows({ rows }: { rows: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t("whatsapp.states.loading")} className="divide-y">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden className="flex flex-col gap-y-2 px-6 py-4">
          <div className="flex items-center justify-between">
            <Skeleton className="h-5 w-36" />
            <Skeleton className="h-5 w-16" />
          </div>
          <Skeleton className="h-5 w-48" />
        </div>
      ))}
    </div>
  )
}
