import type { AcquiredLane } from "../operations/lanes/acquire-lane"
import { WHATSAPP_EVENTS } from "../../../contract"
import { announceAll } from "../announcement"
import {
  withdrawRefusedMarketing,
  type StoppedMarketing,
} from "../operations/consent/withdraw-refused-marketing"
import { pauseNumber } from "../operations/lanes/pause-number"
import { pauseTemplates } from "../operations/templates/pause-templates"
import type { EngineParts } from "./engine-parts"
import type { Consequence } from "./judge-outcome"
import type { PairLimit } from "../../../domain/messages"
import type { LanePacer } from "./lane-pacer"
import type { Outage } from "./outage"

interface ConsequencesParts extends EngineParts {
  lane: AcquiredLane
  outage: Outage
  pairLimit: PairLimit
  pacer: LanePacer
  isHalted: () => boolean
  /** Ends the draining; the lane then rests for a while. */
  halt: (restMs?: number) => void
}

/** Carries out what outcomes mean beyond their messages: pauses of a number, an account, a template. */
export class Consequences {
  private readonly pausedTemplates = new Set<string>()
  private readonly effects: Promise<void>[] = []

  constructor(private readonly parts: ConsequencesParts) {}

  /** Takes note of one outcome, by what it means; null when it means nothing more. */
  follow(consequence: Consequence | null): void {
    if (consequence?.kind !== "silence") this.hearFromMeta()
    if (consequence) this.suffer(consequence)
  }

  /** Resolves when everything that was to be stored is. */
  async stored(): Promise<void> {
    await Promise.all(this.effects)
  }

  private hearFromMeta(): void {
    const { outage, halt } = this.parts
    // The probe was answered: come back at once, with the whole window.
    if (outage.probing) halt()
    outage.over()
  }

  private suffer(consequence: Consequence): void {
    const { db, health, lane, outage, pairLimit, halt, isHalted } = this.parts
    switch (consequence.kind) {
      case "silence":
        if (outage.note(consequence) && !isHalted()) halt(outage.pauseMs())
        return
      case "pause_template":
        if (this.pausedTemplates.has(consequence.templateId)) return
        this.pausedTemplates.add(consequence.templateId)
        return this.store(this.pauseTemplate(consequence.templateId))
      case "rest_pair":
        return pairLimit.refuse(consequence.person, consequence.until.getTime())
      case "withdraw_marketing":
        return this.store(this.withdrawMarketing(consequence.stopped))
      case "pause_number":
        this.slowDown(consequence.code)
        halt()
        return this.store(pauseNumber(db, { numberId: lane.numberId, ...consequence }))
      case "pause_account": {
        this.slowDown(consequence.error.code)
        if (isHalted()) return
        halt()
        const { code } = consequence.error
        return this.store(health.pause(db, { accountId: lane.accountId, code }))
      }
    }
  }

  /** The number comes back slowly once it may send again, wherever its lane is by then. */
  private slowDown(code: number): void {
    const stored = this.parts.pacer.refused(code)
    if (stored) this.store(stored)
  }

  private async pauseTemplate(templateId: string): Promise<void> {
    const { db, announce } = this.parts
    const paused = await pauseTemplates(db, [templateId])
    const payloads = paused.map((id) => ({ id, status: "PAUSED", from: "APPROVED" }))
    announce(WHATSAPP_EVENTS.TEMPLATE_STATUS_CHANGED, payloads)
  }

  private async withdrawMarketing(stopped: StoppedMarketing): Promise<void> {
    const { db, announce } = this.parts
    announceAll(announce, await db.transaction((tx) => withdrawRefusedMarketing(tx, [stopped])))
  }

  private store(effect: Promise<void>): void {
    this.effects.push(effect.catch(this.parts.onError))
  }
}
