import { AnswerGate } from "./answer-gate"
import { Chance } from "./chance"
import { faultsSchema, type ErrorFault, type FaultsPatch } from "./faults-schema"

type ArmedError = Omit<ErrorFault, "count" | "probability"> & { chance: Chance }
export type Latency = number | { min: number; max: number }

const always = { probability: 1 }

/** What is made to go wrong at the moment. */
export class Faults {
  latency: Latency = 0
  errors: ArmedError[] = []
  dropResponse = new Chance()
  hangResponse = new Chance()
  readonly answers = new AnswerGate()
  refuseAfterAccept = { code: 131000, chance: new Chance() }
  resetBeforeAccept = new Chance()
  resetAfterAccept = new Chance()
  rateLimitMps = 0
  pairLimit = false
  revokedTokens: "all" | string[] = []
  webhooks = {
    hold: false,
    delayMs: 0,
    reorder: false,
    duplicate: new Chance(),
    lose: new Chance(),
  }

  apply(patch: FaultsPatch): void {
    const wanted = faultsSchema.parse(patch)
    if (wanted.latency_ms !== undefined) this.latency = wanted.latency_ms
    if (wanted.errors) this.errors = wanted.errors.map(armError)
    if (wanted.drop_response !== undefined) this.dropResponse = new Chance(wanted.drop_response)
    if (wanted.hang_response !== undefined) this.hangResponse = new Chance(wanted.hang_response)
    if (wanted.hold_responses !== undefined) this.answers.set(wanted.hold_responses)
    if (wanted.refuse_after_accept) {
      const { code, chance } = wanted.refuse_after_accept
      this.refuseAfterAccept = { code, chance: new Chance(chance) }
    }
    if (wanted.reset_before_accept !== undefined)
      this.resetBeforeAccept = new Chance(wanted.reset_before_accept)
    if (wanted.reset_after_accept !== undefined)
      this.resetAfterAccept = new Chance(wanted.reset_after_accept)
    this.rateLimitMps = wanted.rate_limit_mps ?? this.rateLimitMps
    this.pairLimit = wanted.pair_limit ?? this.pairLimit
    this.revokedTokens = wanted.revoked_tokens ?? this.revokedTokens
    if (wanted.webhooks) this.#applyWebhooks(wanted.webhooks)
  }

  isRevoked(token: string): boolean {
    return this.revokedTokens === "all" || this.revokedTokens.includes(token)
  }

  /** The error this request runs into, if any; using it up. */
  takeError(on: "messages" | "media" | "management", waId = ""): ArmedError | undefined {
    return this.errors.find(
      (error) =>
        (error.on === on || error.on === "all") &&
        (error.to === undefined || waId.endsWith(error.to)) &&
        error.chance.happens()
    )
  }

  latencyMs(): number {
    if (typeof this.latency === "number") return this.latency
    return this.latency.min + Math.random() * (this.latency.max - this.latency.min)
  }

  /** What is left to happen, in the shape of the request. */
  describe() {
    return {
      latency_ms: this.latency,
      errors: this.errors.map(({ chance, ...error }) => ({ ...error, ...chance.describe() })),
      drop_response: this.dropResponse.describe(),
      hang_response: this.hangResponse.describe(),
      hold_responses: this.answers.isShut,
      refuse_after_accept: {
        code: this.refuseAfterAccept.code,
        chance: this.refuseAfterAccept.chance.describe(),
      },
      reset_before_accept: this.resetBeforeAccept.describe(),
      reset_after_accept: this.resetAfterAccept.describe(),
      rate_limit_mps: this.rateLimitMps,
      pair_limit: this.pairLimit,
      revoked_tokens: this.revokedTokens,
      webhooks: {
        hold: this.webhooks.hold,
        delay_ms: this.webhooks.delayMs,
        reorder: this.webhooks.reorder,
        duplicate: this.webhooks.duplicate.describe(),
        lose: this.webhooks.lose.describe(),
      },
    }
  }

  clear(): void {
    this.answers.set(false)
    Object.assign(this, new Faults())
  }

  #applyWebhooks(wanted: NonNullable<FaultsPatch["webhooks"]>): void {
    const current = this.webhooks
    this.webhooks = {
      hold: wanted.hold ?? current.hold,
      delayMs: wanted.delay_ms ?? current.delayMs,
      reorder: wanted.reorder ?? current.reorder,
      duplicate: wanted.duplicate === undefined ? current.duplicate : new Chance(wanted.duplicate),
      lose: wanted.lose === undefined ? current.lose : new Chance(wanted.lose),
    }
  }
}

function armError({ count, probability, ...error }: ErrorFault): ArmedError {
  const chance =
    count !== undefined ? { count } : probability !== undefined ? { probability } : always
  return { ...error, chance: new Chance(chance) }
}
