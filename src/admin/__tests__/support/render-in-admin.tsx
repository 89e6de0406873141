import "./browser"
import "./no-warnings"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { Toaster, TooltipProvider } from "@medusajs/ui"
import { render } from "@testing-library/react"
import i18n from "i18next"
import type { ReactNode } from "react"
import { initReactI18next } from "react-i18next"
import { createMemoryRouter, RouterProvider } from "react-router-dom"
import resources from "../../i18n"

/** Draws a part of a screen with what the dashboard puts around it. */
export function renderInAdmin(screen: ReactNode, { language = "en" } = {}) {
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources,
    interpolation: { escapeValue: false },
  })
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, gcTime: Infinity } },
  })
  // Drawers ask the router whether they may be left, which only one with data can tell.
  const router = createMemoryRouter([{ path: "*", element: screen }])
  return render(
    <QueryClientProvider client={client}>
      <TooltipProvider>
        <RouterProvider router={router} />
        <Toaster />
      </TooltipProvider>
    </QueryClientProvider>
  )
}
