import { z } from "zod"
import { ALL_SCOPES, wholeGrant } from "../../state/token-store"
import type { World } from "../../world"

/** Body of `POST /_sim/tokens`: a new token, or what changes of one there is. */
const tokenSchema = z.strictObject({
  token: z.string().min(1),
  type: z.enum(["SYSTEM_USER", "USER"]).optional(),
  scopes: z.array(z.string()).optional(),
  /** Accounts it is given; null: all there are. */
  accounts: z.array(z.string()).nullable().optional(),
  /** From now, also into the past; null: never. */
  expires_in_seconds: z.number().nullable().optional(),
  revoked: z.boolean().optional(),
})
export type TokenChange = z.input<typeof tokenSchema>

/** Meta gives a token other rights, lets it expire or takes it back. */
export function putToken(world: World, change: TokenChange) {
  const { token, expires_in_seconds: life, ...patch } = tokenSchema.parse(change)
  const known = world.tokens.find(token) ?? { ...wholeGrant(), issuedAt: Date.now() }
  const grant = {
    ...known,
    type: patch.type ?? known.type,
    scopes: patch.scopes ?? known.scopes,
    accounts: patch.accounts === undefined ? known.accounts : patch.accounts,
    revoked: patch.revoked ?? known.revoked,
    ...(life !== undefined && { expiresAt: life === null ? 0 : Date.now() + life * 1_000 }),
  }
  world.tokens.put(token, grant)
  return { tokens: describeTokens(world) }
}

export function describeTokens(world: World) {
  return world.tokens.list().map(([token, grant]) => ({
    token,
    type: grant.type,
    scopes: grant.scopes,
    accounts: grant.accounts,
    expires_at: grant.expiresAt === 0 ? null : new Date(grant.expiresAt).toISOString(),
    revoked: grant.revoked || world.faults.isRevoked(token),
    lacks: ALL_SCOPES.filter((scope) => !grant.scopes.includes(scope)),
  }))
}
