import type { ConfigurationPatch } from "../../../simulator/src/configuration"
import type { FaultsPatch } from "../../../simulator/src/faults/faults-schema"
import type { TallyReport } from "../../../simulator/src/state/tally"
import { PATIENCE_MS } from "./patience"

/** The simulator's controls, over HTTP. */
export interface Meta {
  readonly url: string
  /** Makes things go wrong; what is named is set. */
  faults(patch: FaultsPatch): Promise<void>
  /** Ends everything that goes wrong. */
  mend(): Promise<void>
  configure(patch: ConfigurationPatch): Promise<void>
  /** How often each message of ours was accepted. */
  tally(): Promise<TallyReport>
  /** A person writes. */
  inbound(message: { from: string; body: string }): Promise<void>
  /** Meta decides about a template. */
  putTemplate(template: { name: string; language: string; status?: string }): Promise<void>
  /** Resolves once every status was told and every webhook answered with 200. */
  settled(): Promise<void>
  /** The last webhooks and what became of them. */
  deliveries(): Promise<{ attempts: number; outcome: unknown; body: string }[]>
  reset(): Promise<void>
}

export function controlsOf(url: string, phoneNumberId: string): Meta {
  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${url}/_sim/${path}`, {
      method,
      ...(body && {
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`/_sim/${path}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }
  async function tell(method: string, path: string, body?: object): Promise<void> {
    await call(method, path, body)
  }

  return {
    url,
    faults: (patch) => tell("POST", "faults", patch),
    mend: () => tell("DELETE", "faults"),
    configure: (patch) => tell("POST", "configure", patch),
    tally: async () => (await call("GET", "tally?by=opaque")) as TallyReport,
    inbound: ({ from, body }) =>
      tell("POST", "inbound", { from, to: phoneNumberId, type: "text", text: { body } }),
    putTemplate: (template) => tell("POST", "templates", template),
    settled: () => tell("POST", "settle", { timeout_ms: String(PATIENCE_MS) }),
    deliveries: async () =>
      ((await call("GET", "webhooks")) as { deliveries: Awaited<ReturnType<Meta["deliveries"]>> })
        .deliveries,
    reset: () => tell("POST", "reset", {}),
  }
}
