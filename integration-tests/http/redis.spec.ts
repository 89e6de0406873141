import { Redis } from "ioredis"
import { describeWithRedis, startRedis, type RedisForTests } from "../redis/redis-for-tests"
import { PROJECT_REDIS_URL } from "../shop/plugin-options"
import { eventually, inShop } from "./harness"

const PHONE = "+12125550123"

describeWithRedis("A shop whose project has a Redis", () => {
  let redis: RedisForTests
  beforeAll(async () => {
    redis = await startRedis()
    process.env[PROJECT_REDIS_URL] = redis.url
  })
  afterAll(async () => {
    Reflect.deleteProperty(process.env, PROJECT_REDIS_URL)
    await redis.kill()
  })

  inShop((shop) => {
    it("wakes its lanes through it, and sends receipts as ever", async () => {
      await shop.placeOrder({ phone: PHONE, optIn: true })
      await shop.simulator().waitFor({ to: PHONE })

      const client = new Redis(redis.url)
      await eventually(async () => expect(await client.keys("wa:wakes:*")).not.toEqual([]))
      client.disconnect()
    })

    it("sends receipts although everything in it is deleted", async () => {
      await redis.flush()
      await shop.placeOrder({ phone: PHONE, optIn: true })

      await shop.simulator().waitFor({ to: PHONE })
    })
  })
})
