import { digitsOf } from "./phone-digits"
import type { HealthMark } from "./health-mark"
import type { SeedNumber } from "./seed-accounts"

export type Quality = "GREEN" | "YELLOW" | "RED" | "UNKNOWN"
export type NameStatus =
  "APPROVED" | "AVAILABLE_WITHOUT_REVIEW" | "DECLINED" | "EXPIRED" | "PENDING_REVIEW" | "NONE"

/** A code on its way to whoever holds the number. */
export type VerificationCode = { code: string; sentAt: number; method: string; language: string }

export type NumberProfile = {
  about?: string
  address?: string
  description?: string
  email?: string
  websites?: string[]
  vertical?: string
  picture?: { bytes: Buffer; mimeType: string; version: number }
}

/** What a merchant sets up of a number, and what Meta thinks of it. Changed in place. */
export type NumberSetup = {
  qualityRating: Quality
  verification: "VERIFIED" | "NOT_VERIFIED" | "EXPIRED"
  registered: boolean
  /** Registered some time or other: a number that was taken off is disconnected, not pending. */
  onboardedAt?: number
  /** Whatever Meta decides of a number beyond connected or not. */
  statusOverride?: string
  nameStatus: NameStatus
  newDisplayName?: string
  newNameStatus?: NameStatus
  throughput: "STANDARD" | "HIGH"
  isOfficial: boolean
  pin?: string
  wrongPins: number
  pinsLockedUntil: number
  /** When it was registered and deregistered: ten times in 72 hours, not oftener. */
  registrations: number[]
  code?: VerificationCode
  codesAskedAt: number[]
  wrongCodes: number
  dataRegion?: string
  overrideCallbackUrl?: string
  profile: NumberProfile
  /** People by `wa_id`, in the order in which they were blocked. */
  blocked: Set<string>
  /** Messages by their code. */
  qrCodes: Map<string, string>
  prompts: string[]
  commands: Array<{ command_name: string; command_description: string }>
  health?: HealthMark
}

export type BusinessNumber = NumberSetup & {
  readonly id: string
  readonly accountId: string
  readonly displayPhoneNumber: string
  readonly digits: string
  verifiedName: string
}

export function createBusinessNumber(
  seed: SeedNumber,
  owner: { accountId: string; unregistered: boolean }
): BusinessNumber {
  return {
    id: seed.id,
    accountId: owner.accountId,
    displayPhoneNumber: seed.displayPhoneNumber,
    digits: digitsOf(seed.displayPhoneNumber),
    verifiedName: seed.verifiedName,
    ...newSetup(owner.unregistered ? "unverified" : "registered"),
  }
}

/** How a number starts: listed only, or ready to send. */
export function newSetup(stage: "unverified" | "registered"): NumberSetup {
  const ready = stage === "registered"
  return {
    qualityRating: ready ? "GREEN" : "UNKNOWN",
    verification: ready ? "VERIFIED" : "NOT_VERIFIED",
    registered: ready,
    onboardedAt: ready ? Date.UTC(2026, 0, 15, 9) : undefined,
    statusOverride: undefined,
    nameStatus: ready ? "APPROVED" : "AVAILABLE_WITHOUT_REVIEW",
    newDisplayName: undefined,
    newNameStatus: undefined,
    throughput: "STANDARD",
    isOfficial: false,
    pin: undefined,
    wrongPins: 0,
    pinsLockedUntil: 0,
    registrations: [],
    code: undefined,
    codesAskedAt: [],
    wrongCodes: 0,
    dataRegion: undefined,
    overrideCallbackUrl: undefined,
    profile: {},
    blocked: new Set(),
    qrCodes: new Map(),
    prompts: [],
    commands: [],
    health: undefined,
  }
}
