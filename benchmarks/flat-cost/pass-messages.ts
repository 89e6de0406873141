import { claim } from "../../integration-tests/modules/outbound/lanes"
import { writeReferred } from "../../src/modules/whatsapp/dispatch/write-referred"
import { readRenderingFacts } from "../../src/modules/whatsapp/operations/campaigns/rendering-facts"
import { recordAcceptances } from "../../src/modules/whatsapp/operations/messages/record-acceptances"
import type { BenchShop } from "./bench-shop"

/** As many as the engine claims at once. */
export const PASSED_AT_ONCE = 1_000

/**
 * Takes one batch through everything a lane does but the requests: claimed, with the policy looked
 * at again, written, and its acceptances written back. Answers the microseconds each message took.
 */
export async function passMessages({ db, lease }: BenchShop): Promise<number> {
  const { fence } = lease
  const start = performance.now()
  const { toRender } = await claim(db, lease, { limit: PASSED_AT_ONCE })
  const { toSend } = writeReferred(toRender, await readRenderingFacts(db, toRender))
  const occurredAt = new Date()
  const accepted = toSend.map(({ id, attempts, text }) => ({
    id,
    attempts,
    text,
    occurredAt,
    wamid: `wamid.${id}`,
  }))
  const written = await recordAcceptances(db, { fence, accepted })
  const ms = performance.now() - start
  if (written.length !== PASSED_AT_ONCE) {
    throw new Error(`${written.length} of ${PASSED_AT_ONCE} messages went through.`)
  }
  return (ms * 1000) / PASSED_AT_ONCE
}
