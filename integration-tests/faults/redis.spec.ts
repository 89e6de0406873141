import { describeWithRedis, startRedis, type RedisForTests } from "../redis/redis-for-tests"
import { redisCases } from "./cases/redis"
import { runCases } from "./harness/run-cases"

describeWithRedis("A Redis that fails two workers", () => {
  let redis: RedisForTests

  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(async () => {
    redis.thaw()
    await redis.kill()
  })

  runCases({ name: "redis", cases: redisCases(() => redis) })
})
