import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { signPayload } from "../../src/cloud-api"
import { inboundMessage, messagesDelivery } from "../modules/inbound/deliveries"
import { eventually, inShop, META } from "./harness"

const PHONE = "+12125550123"
const WRITER = "15550200077"
const EMAIL = "ada.private@example.com"
const WORDS = "the parcel is behind the blue door"
const LEVELS = ["error", "warn", "info", "http", "debug", "log", "failure", "success"] as const

inShop((shop) => {
  const lines: string[] = []
  const db = () => shop.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

  beforeEach(() => {
    lines.length = 0
    const logger = shop.container().resolve<Logger>(ContainerRegistrationKeys.LOGGER)
    for (const level of LEVELS) {
      jest.spyOn(logger, level).mockImplementation((...told: unknown[]) => {
        lines.push(
          told.map((part) => (part instanceof Error ? part.stack : String(part))).join(" ")
        )
        return null
      })
    }
  })
  afterEach(() => jest.restoreAllMocks())

  const logged = (text: string) =>
    eventually(() => {
      expect(lines.join("\n")).toContain(text)
      return Promise.resolve()
    })

  async function deliver(body: string, appSecret: string = META.appSecret): Promise<number> {
    const headers = { "x-hub-signature-256": signPayload({ body, appSecret }) }
    const transformRequest = [(bytes: unknown) => bytes]
    const whatever = { headers, transformRequest, validateStatus: () => true }
    return (await shop.api.post("/hooks/whatsapp", body, whatever)).status
  }

  it("names what goes wrong by ids and codes, and nobody by name, number, address or words", async () => {
    shop.simulator().faults({ errors: [{ code: 131026, probability: 1, details: PHONE }] })
    await shop.placeOrder({ phone: PHONE, optIn: true, email: EMAIL })
    await logged("Meta refused a message with error 131026. message=wamsg_")

    const written = JSON.stringify(
      messagesDelivery(inboundMessage(WORDS, { from: WRITER, name: "Grace" }))
    )
    expect(await deliver(written, "a stranger's")).toBe(401)
    await logged("a webhook delivery was refused: bad_signature")

    await db().raw(
      `ALTER TABLE whatsapp_contact ADD CONSTRAINT broken CHECK (profile_name <> 'Grace') NOT VALID`
    )
    try {
      expect(await deliver(written)).toBe(200)
      await logged("a webhook delivery could not be applied. delivery=wahook_")
    } finally {
      await db().raw(`ALTER TABLE whatsapp_contact DROP CONSTRAINT broken`)
    }

    const personal = [PHONE.slice(1), WRITER, EMAIL, WORDS, "Ada", "Lovelace", "Grace"]
    const secrets = [META.accessToken, META.appSecret, META.verifyToken]
    for (const text of [...personal, ...secrets]) expect(lines.join("\n")).not.toContain(text)
  })
})
