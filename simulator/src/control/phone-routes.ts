import type { Route } from "../http/routes"

export const phoneRoutes: readonly Route[] = []
