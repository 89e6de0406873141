import { randomUUID } from "node:crypto"
import { signPayload } from "../../../src/cloud-api"
import { createIngest, type Ingest } from "../../../src/modules/whatsapp/ingest/create-ingest"
import { createWakes } from "../../../src/modules/whatsapp/wakes/create-wakes"
import type { Wakes } from "../../../src/modules/whatsapp/wakes/wake"
import { parseReceiverOptions } from "../../../src/options"
import { startReceiver } from "../../../src/receiver/start-receiver"
import { testServerUrl } from "../../database/own-database"
import { describeWithRedis, startRedis, type RedisForTests } from "../../redis/redis-for-tests"
import { eventually } from "../../shop/eventually"
import { META } from "../../shop/meta-identities"
import { createLog } from "../outbound/a-log"
import { aSender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { inboundMessage, messagesDelivery } from "./deliveries"

const NEVER = 3_600_000

describeWithRedis("Receiving by several processes that share a Redis", () => {
  inModule({ name: "bullmq-ingest" }, ({ service, db }) => {
    let redis: RedisForTests
    let prefix: string
    let opened: { wakes: Wakes; ingest: Ingest }[]

    beforeAll(async () => {
      redis = await startRedis()
    })
    beforeEach(async () => {
      prefix = randomUUID()
      opened = []
      await aSender(service, db())
    })
    afterEach(async () => {
      for (const { wakes, ingest } of opened) {
        await ingest.stop()
        await wakes.close()
      }
    })
    afterAll(() => redis.kill())

    /** A process that looks for deliveries only when it is told of one. */
    function aProcess(lookEveryMs = NEVER): Ingest {
      const { logger } = createLog()
      const wakes = createWakes({ settings: { url: redis.url, prefix }, logger })
      const ingest = createIngest({ db: db(), announce: () => {}, logger, wakes, lookEveryMs })
      opened.push({ wakes, ingest })
      return ingest
    }
    const aDelivery = () => Buffer.from(JSON.stringify(messagesDelivery(inboundMessage("hello"))))
    const applied = async (count: number) =>
      eventually(async () => {
        const [, known] = await service.listAndCountWhatsappMessages({}, { take: 1 })
        expect(known).toBe(count)
      })

    it("has a delivery that a serving process stored applied by one that works, at once", async () => {
      const [serving, working] = [aProcess(), aProcess()]
      working.start()

      await serving.receive(aDelivery())

      await applied(1)
    })

    it("has a delivery that a standalone receiver stored applied at once", async () => {
      const { rows } = await db().raw<{ rows: { name: string }[] }>(
        "SELECT current_database() AS name"
      )
      const environment = {
        DATABASE_URL: new URL(`/${rows[0]?.name}`, testServerUrl()).href,
        WHATSAPP_APP_SECRETS: META.appSecret,
        WHATSAPP_RECEIVER_PORT: "0",
        WHATSAPP_REDIS_URL: redis.url,
        WHATSAPP_REDIS_PREFIX: prefix,
      }
      const receiver = await startReceiver(parseReceiverOptions(environment), () => {})
      aProcess().start()

      const body = aDelivery().toString()
      const signature = signPayload({ body, appSecret: META.appSecret })
      const headers = { "x-hub-signature-256": signature }
      const answer = await fetch(`${receiver.url}/hooks/whatsapp`, {
        method: "POST",
        body,
        headers,
      })
      expect(answer.status).toBe(200)

      await applied(1)
      await receiver.stop()
    })

    it("applies everything once, however many processes receive and apply", async () => {
      const serving = [aProcess(), aProcess()]
      for (const worker of [aProcess(), aProcess()]) worker.start()

      await Promise.all(
        Array.from({ length: 100 }, (_, index) => serving[index % 2]!.receive(aDelivery()))
      )

      await applied(100)
    })

    it("stores and applies while Redis is dead", async () => {
      const [serving, working] = [aProcess(), aProcess(50)]
      working.start()
      await serving.receive(aDelivery())
      await redis.kill()

      await serving.receive(aDelivery())
      await applied(2)

      await redis.restart()
    })
  })
})
