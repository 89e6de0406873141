import type { ReactNode } from "react"
import { Outlet } from "react-router-dom"

interface TwoColumnsProps {
  main: ReactNode
  side: ReactNode
}

/** The dashboard's page with a side column, which comes after the main one on a narrow screen. */
export function TwoColumns({ main, side }: TwoColumnsProps) {
  return (
    <div className="flex w-full flex-col gap-y-3">
      <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
        <div className="flex w-full min-w-0 flex-col gap-y-3">{main}</div>
        <div className="flex w-full min-w-0 flex-col gap-y-3">{side}</div>
      </div>
      <Outlet />
    </div>
  )
}
