/** What the description of the API is written from: the routes, and the schemas by their names. */
export * as contract from ".."
export { ROUTES } from "."
