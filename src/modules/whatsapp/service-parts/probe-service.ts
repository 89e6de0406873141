import { WHATSAPP_EVENTS, type WhatsappAccountEventPayload } from "../../../contract"
import type { CloudApiClient } from "../../../cloud-api"
import { compareFindings, judgeProbes, type HealthFacts } from "../../../domain/health"
import type { Look } from "../../../domain/setup"
import { listHealthLog } from "../operations/probes/list-health-log"
import { listProbedAccounts, type ProbedAccount } from "../operations/probes/probed-accounts"
import { saveFindings } from "../operations/probes/save-findings"
import { lookAt } from "../operations/setup/look-at"
import { WhatsappSignupService } from "./signup-service"

/** Looking after accounts when nobody looks. */
export class WhatsappProbeService extends WhatsappSignupService {
  /** Looks at every account, one after another; what changed is logged and told. */
  async probeHealth({ now }: { now: Date }): Promise<void> {
    const health = await this.retrieveHealthFacts()
    for (const account of await listProbedAccounts(this.db)) {
      await this.probe(account, { ...health, now })
    }
  }

  /** A page of what became better or worse, newest first. */
  async listHealthLog(page: { accountId?: string; limit: number; offset: number }) {
    return listHealthLog(this.db, page)
  }

  private async probe(account: ProbedAccount, health: HealthFacts): Promise<void> {
    const { id, wabaId, probedAt } = account
    const client = await this.clients.for(id).catch(() => null)
    const [token, businessAccount] = await Promise.all([
      ask(client, (asked, signal) => asked.accounts.debugToken({ signal })),
      ask(client, (asked, signal) => asked.accounts.get({ wabaId, fields: FIELDS, signal })),
    ])
    const { now } = health
    const found = compareFindings({
      before: account.probedHealth ?? {},
      findings: judgeProbes({ now, accountId: id, token, businessAccount, health }),
    })
    const { health: probed, changes } = found
    const saved = await saveFindings(this.db, { accountId: id, probedAt, health: probed, changes })
    if (!saved || found.from === found.to) return
    const payload: WhatsappAccountEventPayload = {
      ...{ id, paused: account.isPaused, code: account.pausedCode },
      status: found.to,
    }
    this.announce(WHATSAPP_EVENTS.ACCOUNT_HEALTH_CHANGED, [payload])
  }
}

const FIELDS = ["id", "health_status"]

async function ask<Seen>(
  client: CloudApiClient | null,
  question: (client: CloudApiClient, signal: AbortSignal) => Promise<Seen>
): Promise<Look<Seen>> {
  return client ? lookAt((signal) => question(client, signal)) : { kind: "skipped" }
}
