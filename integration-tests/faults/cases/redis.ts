import type { RedisForTests } from "../../redis/redis-for-tests"
import type { FaultCase } from "../harness/fault-case"
import { untilAccepted, untilStatus } from "../harness/look"

/** Redis fails two workers that share their work through it. */
export const redisCases = (redis: () => RedisForTests): readonly FaultCase[] => [
  {
    name: "Redis flushed",
    invariant: "sending goes on and each message leaves once",
    rate: 100,
    async run(stage) {
      await stage.admit(300)
      await stage.start({ redisUrl: redis().url })
      await stage.start({ redisUrl: redis().url, port: undefined })
      for (const least of [20, 120]) {
        await untilAccepted(stage, least)
        await redis().flush()
      }
      await untilStatus(stage, "delivered", 300)
    },
  },
  {
    name: "Redis stopped and started",
    invariant: "sending and receiving go on from Postgres alone, and with Redis again",
    rate: 100,
    async run(stage) {
      await stage.admit(300)
      await stage.start({ redisUrl: redis().url })
      await stage.start({ redisUrl: redis().url, port: undefined })
      await untilAccepted(stage, 20)
      await redis().kill()
      await untilStatus(stage, "delivered", 300)
      await redis().restart()
      await stage.admit(50)
      await untilStatus(stage, "delivered", 350)
    },
  },
  {
    name: "Redis frozen",
    invariant: "a Redis that takes connections and answers nothing holds nobody up",
    rate: 100,
    async run(stage) {
      await stage.admit(200)
      await stage.start({ redisUrl: redis().url })
      await stage.start({ redisUrl: redis().url, port: undefined })
      await untilAccepted(stage, 20)
      redis().freeze()
      await untilStatus(stage, "delivered", 200)
      redis().thaw()
    },
  },
]
