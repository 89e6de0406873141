import { ACCOUNT_ROUTES, KEYRING_ROUTES } from "./account-routes"
import { NUMBER_EXTRA_ROUTES } from "./number-extra-routes"
import { NUMBER_ROUTES } from "./number-routes"
import { OPERATION_ROUTES } from "./operation-routes"
import { PEOPLE_ROUTES } from "./people-routes"
import { HOOK_ROUTES, STORE_ROUTES } from "./public-routes"
import type { RouteDescription } from "./route"
import { MEMBER_ROUTES, SETUP_ROUTES } from "./setup-routes"
import { TEMPLATE_ROUTES } from "./template-routes"
import { TEMPLATE_WRITING_ROUTES } from "./template-writing-routes"

export { type Method, type RouteDescription } from "./route"

/**
 * Every route there is: who may use it is enforced by this table, and the API's description is
 * written from it.
 */
export const ROUTES: readonly RouteDescription[] = [
  ...SETUP_ROUTES,
  ...ACCOUNT_ROUTES,
  ...NUMBER_ROUTES,
  ...NUMBER_EXTRA_ROUTES,
  ...KEYRING_ROUTES,
  ...PEOPLE_ROUTES,
  ...TEMPLATE_ROUTES,
  ...TEMPLATE_WRITING_ROUTES,
  ...OPERATION_ROUTES,
  ...MEMBER_ROUTES,
  ...STORE_ROUTES,
  ...HOOK_ROUTES,
]
