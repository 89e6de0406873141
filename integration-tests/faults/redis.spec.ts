import { describeWithRedis, startRedis, type RedisForTests } from "../redis/redis-for-tests"
import type { FaultCase } from "./harness/fault-case"
import { untilAccepted, untilStatus } from "./harness/look"
import { runCases } from "./harness/run-cases"

describeWithRedis("A Redis that fails two workers", () => {
  let redis: RedisForTests

  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(async () => {
    await redis.kill()
  })

  const cases: FaultCase[] = [
    {
      name: "Redis flushed",
      invariant: "sending goes on and each message leaves once",
      rate: 200,
      async run(stage) {
        await stage.admit(300)
        await stage.start({ redisUrl: redis.url })
        await stage.start({ redisUrl: redis.url, port: undefined })
        for (const least of [20, 120]) {
          await untilAccepted(stage, least)
          await redis.flush()
        }
        await untilStatus(stage, "delivered", 300)
      },
    },
    {
      name: "Redis stopped and started",
      invariant: "sending and receiving go on from Postgres alone, and with Redis again",
      rate: 200,
      async run(stage) {
        await stage.admit(300)
        await stage.start({ redisUrl: redis.url })
        await stage.start({ redisUrl: redis.url, port: undefined })
        await untilAccepted(stage, 20)
        await redis.kill()
        await untilStatus(stage, "delivered", 300)
        await redis.restart()
        await stage.admit(50)
        await untilStatus(stage, "delivered", 350)
      },
    },
  ]
  runCases({ name: "redis", cases })
})
