import { randomBytes } from "node:crypto"

export const ALL_SCOPES = ["whatsapp_business_management", "whatsapp_business_messaging"] as const

/** What a token may do, and until when. */
export type TokenGrant = {
  type: "SYSTEM_USER" | "USER"
  scopes: readonly string[]
  /** Accounts it was given; null: every one there is. */
  accounts: readonly string[] | null
  issuedAt: number
  /** Milliseconds; 0 never. */
  expiresAt: number
  revoked: boolean
}

export const wholeGrant = (): TokenGrant => ({
  type: "SYSTEM_USER",
  scopes: ALL_SCOPES,
  accounts: null,
  issuedAt: Date.UTC(2024, 3, 2),
  expiresAt: 0,
  revoked: false,
})

/** The tokens Meta has given out. */
export class TokenStore {
  readonly #grants = new Map<string, TokenGrant>()
  #configured: string[]

  constructor(configured: string[]) {
    this.#configured = configured
    this.reset()
  }

  find(token: string): TokenGrant | undefined {
    return this.#grants.get(token)
  }

  list(): Array<[token: string, grant: TokenGrant]> {
    return [...this.#grants]
  }

  put(token: string, grant: TokenGrant): void {
    this.#grants.set(token, grant)
  }

  /** A new token that looks like Meta's. */
  issue(grant: TokenGrant): string {
    const token = `EAA${randomBytes(60).toString("hex")}`
    this.#grants.set(token, grant)
    return token
  }

  /** From now on these are the tokens, each of them good for everything. */
  configure(tokens: string[]): void {
    this.#configured = tokens
    this.reset()
  }

  /** Only those it was started or configured with, good for everything again. */
  reset(): void {
    this.#grants.clear()
    for (const token of this.#configured) this.#grants.set(token, wholeGrant())
  }
}
