import type { FaultCase } from "../harness/fault-case"
import { countOf, untilStatus } from "../harness/look"
import { leasesRunOut } from "../harness/settled"

/** The standalone receiver at the shop's door, and what becomes of it. */
export const RECEIVER: readonly FaultCase[] = [
  {
    name: "receiver killed while it takes webhooks in",
    invariant: "what it answered with 200 is applied by the shop, the rest comes again",
    rate: 300,
    async run(stage) {
      await stage.admit(300)
      const receiver = await stage.receive()
      await stage.start({ port: undefined })
      await untilStatus(stage, "delivered", 50)
      await receiver.kill()
      await stage.receive()
      await untilStatus(stage, "delivered", 300)
    },
  },
  {
    name: "receiver alone, its shop down",
    invariant: "what it stores meanwhile is applied once the shop is back",
    async run(stage) {
      await stage.meta.faults({ webhooks: { hold: true } })
      await stage.admit(100)
      const shop = await stage.start({ port: undefined })
      await untilStatus(stage, "sent", 100)
      await shop.kill()
      await stage.receive()
      await stage.meta.mend()
      await stage.meta.settled()
      expect(await countOf(stage, "delivered")).toBe(0)
      await leasesRunOut(stage)
      await stage.start({ port: undefined })
      await untilStatus(stage, "delivered", 100)
    },
  },
]
