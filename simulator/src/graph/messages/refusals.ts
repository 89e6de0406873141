import { GraphError } from "../graph-error"

export const missing = (what: string) =>
  new GraphError({ code: 131008, details: `Required parameter is missing: ${what}` })

export const invalid = (details: string) => new GraphError({ code: 131009, details })

/** Plain Graph refusals, where the whole message says what is wrong with a parameter. */
export const badParameter = (what: string) =>
  new GraphError({ code: 100, message: `(#100) ${what}` })
