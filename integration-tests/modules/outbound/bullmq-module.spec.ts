import { inModule } from "./in-module"

/** Nobody listens there. */
const DEAD_REDIS = "redis://127.0.0.1:1"

inModule({ name: "bullmq-module", options: { redisUrl: DEAD_REDIS } }, ({ service }) => {
  it("starts and stops although its Redis is away", async () => {
    await service.__hooks.onApplicationStart()
    expect(await service.takeTurn({ name: "anything", forMs: 60_000 })).toBe(true)

    await service.__hooks.onApplicationPrepareShutdown()
    await service.__hooks.onApplicationShutdown()
  })
})
