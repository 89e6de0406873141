import { randomBytes } from "node:crypto"

export type SignupGrant = { accountId: string; portfolioId: string }

type IssuedCode = { grant: SignupGrant; expiresAt: number; used: boolean }

/**
 * Codes the signup dialog hands out, each good once and for a short while; and those it has sent
 * to numbers.
 */
export class SignupCodes {
  readonly #codes = new Map<string, IssuedCode>()
  readonly #numberCodes = new Map<string, string>()

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

  /** Whoever has this code has the number. */
  expectNumberCode(digits: string, code: string): void {
    this.#numberCodes.set(digits, code)
  }

  isNumberCode(digits: string, code: string): boolean {
    return this.#numberCodes.get(digits) === code
  }

  clear(): void {
    this.#codes.clear()
    this.#numberCodes.clear()
  }
}
