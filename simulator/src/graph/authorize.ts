import type { World } from "../world"
import { GraphError } from "./graph-error"

const bearer = /^(?:Bearer|OAuth)\s+(.+)$/i

/** Refuses requests without a token that is good at the moment; answers the token. */
export function authorize(
  world: World,
  header: string | undefined,
  queryToken?: string | null
): string {
  const token = (header ? bearer.exec(header)?.[1] : undefined) ?? queryToken ?? undefined
  if (token === undefined) throw new GraphError({ code: 0 })
  if (world.faults.isRevoked(token)) {
    throw new GraphError({
      code: 190,
      subcode: 463,
      message: "Error validating access token: Session has expired.",
    })
  }
  if (world.tokens.has(token)) return token
  throw new GraphError({
    code: 190,
    message: "Invalid OAuth access token - Cannot parse access token",
  })
}
