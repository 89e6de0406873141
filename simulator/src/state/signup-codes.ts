import { randomBytes } from "node:crypto"

export type SignupGrant = { accountId: string; portfolioId: string }

type IssuedCode = { grant: SignupGrant; expiresAt: number; used: boolean }

/** Codes the signup dialog hands out: each good once, for a short while. */
export class SignupCodes {
  readonly #codes = new Map<string, IssuedCode>()

  issue(grant: SignupGrant, lifeSeconds: number): string {
    const code = `AQ${randomBytes(48).toString("base64url")}`
    this.#codes.set(code, { grant, expiresAt: Date.now() + lifeSeconds * 1_000, used: false })
    return code
  }

  /** What a code stands for; why not when it is used up or too old. */
  take(code: string): SignupGrant | "unknown" | "used" | "expired" {
    const issued = this.#codes.get(code)
    if (!issued) return "unknown"
    if (issued.used) return "used"
    if (issued.expiresAt <= Date.now()) return "expired"
    issued.used = true
    return issued.grant
  }

  clear(): void {
    this.#codes.clear()
  }
}
