import { GraphError } from "../graph-error"

/** How Meta refuses what somebody wants of a template: with words for the person who wrote it. */
export const refusal = (subcode: number | undefined, userTitle: string, userMessage: string) =>
  new GraphError({
    code: 100,
    subcode,
    message: "Invalid parameter",
    isTransient: false,
    userTitle,
    userMessage,
  })
