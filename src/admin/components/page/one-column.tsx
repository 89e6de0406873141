import type { ReactNode } from "react"
import { Outlet } from "react-router-dom"

/** The dashboard's page with one column, and the drawers and dialogs that open over it. */
export function OneColumn({ children }: { children: ReactNode }) {
  return (
    <div className="flex w-full flex-col gap-y-3">
      {children}
      <Outlet />
    </div>
  )
}
