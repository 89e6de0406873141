import type { World } from "../world"
import type { TokenGrant } from "../state/token-store"
import { checkAppsecretProof } from "./check-appsecret-proof"
import { GraphError } from "./graph-error"

const bearer = /^(?:Bearer|OAuth)\s+(.+)$/i

/** Who asks: the app with its own id and secret, or whoever has a token. */
export type Caller = { kind: "app" } | { kind: "token"; grant: TokenGrant }

type Credentials = {
  header: string | undefined
  /** What the address carries in place of a header. */
  queryToken?: string | null
  /** Proof that whoever has the token has the app's secret, too. */
  proof?: string | null
}

/** Refuses requests without a token that is good at the moment; answers whose it is. */
export function authorize(world: World, { header, queryToken, proof }: Credentials): Caller {
  const token = (header ? bearer.exec(header)?.[1] : undefined) ?? queryToken ?? undefined
  if (token === undefined) throw new GraphError({ code: 0 })
  if (token === `${world.settings.appId}|${world.config.appSecret}`) return { kind: "app" }
  const grant = world.tokens.find(token)
  if (world.faults.isRevoked(token) || (grant && isExpired(grant))) throw sessionEnded(463)
  if (!grant) {
    throw new GraphError({
      code: 190,
      message: "Invalid OAuth access token - Cannot parse access token",
    })
  }
  if (grant.revoked) throw sessionEnded(460)
  if (proof != null) checkAppsecretProof({ token, proof, appSecret: world.config.appSecret })
  return { kind: "token", grant }
}

export const isExpired = ({ expiresAt }: TokenGrant): boolean =>
  expiresAt !== 0 && expiresAt <= Date.now()

const sessionEnded = (subcode: 460 | 463) =>
  new GraphError({
    code: 190,
    subcode,
    message:
      subcode === 463
        ? "Error validating access token: Session has expired."
        : "Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.",
  })
