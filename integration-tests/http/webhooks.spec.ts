import { request } from "node:http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { signPayload } from "../../src/cloud-api"
import { WHATSAPP_MODULE } from "../../src/modules/whatsapp"
import type WhatsappModuleService from "../../src/modules/whatsapp/service"
import { inboundMessage, messagesDelivery } from "../modules/inbound/deliveries"
import { eventually, inShop, META } from "./harness"

const LIMIT = 3 * 1024 * 1024

inShop((shop) => {
  const whatsapp = () => shop.container().resolve<WhatsappModuleService>(WHATSAPP_MODULE)
  const stored = async () => whatsapp().listWhatsappWebhookDeliveries()

  interface Post {
    body: string | Buffer
    appSecret?: string
    headers?: Record<string, string>
  }

  /** Posts bytes as Meta does, and answers what came back. */
  async function post({ body, appSecret = META.appSecret, headers }: Post) {
    const { status, data } = await shop.api.post("/hooks/whatsapp", body, {
      headers: {
        "content-type": "application/json",
        "x-hub-signature-256": signPayload({ body, appSecret }),
        ...headers,
      },
      transformRequest: [(bytes: unknown) => bytes],
      validateStatus: () => true,
    })
    return { status, data }
  }

  describe("a delivery", () => {
    it("is answered with 200 once it is stored, and applied soon after", async () => {
      const body = JSON.stringify(messagesDelivery(inboundMessage("Où est ma commande ? 😀")))
      const answer = await post({ body })

      expect(answer.status).toBe(200)
      expect(await stored()).toMatchObject([{ body }])
      await eventually(async () => {
        expect(await whatsapp().listWhatsappMessages()).toMatchObject([
          { direction: "inbound", text: "Où est ma commande ? 😀" },
        ])
      })
    })

    it("is taken whatever Meta calls its type, and once however often it comes", async () => {
      const body = JSON.stringify(messagesDelivery(inboundMessage("Hi")))
      for (const type of [
        "application/json; charset=utf-8",
        "text/plain",
        "application/octet-stream",
      ]) {
        expect((await post({ body, headers: { "content-type": type } })).status).toBe(200)
      }

      expect(await stored()).toHaveLength(1)
    })

    it("that the simulator sends arrives", async () => {
      shop.simulator().inbound({
        from: "+15550200001",
        to: META.phoneNumberId,
        type: "text",
        text: { body: "Hello" },
      })

      await eventually(async () => {
        expect(await whatsapp().listWhatsappMessages()).toMatchObject([{ text: "Hello" }])
      })
    })

    it.each([
      ["without a signature", { "x-hub-signature-256": "" }],
      ["with a signature in another form", { "x-hub-signature-256": "sha1=abc" }],
    ])("is refused with 401 %s", async (_case, headers) => {
      const answer = await post({ body: "{}", headers })

      expect(answer).toMatchObject({ status: 401, data: { message: expect.any(String) } })
      expect(await stored()).toHaveLength(0)
    })

    it("is refused with 401 when somebody else signed it, before it is parsed", async () => {
      const answer = await post({ body: "not JSON at all", appSecret: "somebody-else" })

      expect(answer.status).toBe(401)
    })

    it.each([
      ["broken JSON", '{"object":'],
      ["nothing", ""],
    ])("is refused with 400 when it is signed but is %s", async (_case, body) => {
      expect((await post({ body })).status).toBe(400)
      expect(await stored()).toHaveLength(0)
    })

    it("is refused with 413 when it is too large, whether it says so or not", async () => {
      const body = `"${"x".repeat(LIMIT)}"`

      expect((await post({ body })).status).toBe(413)
      expect(await postInChunks(body)).toBe(413)
      expect((await post({ body: `"${"x".repeat(LIMIT - 2)}"` })).status).toBe(200)
    })

    it("is refused with 415 when it is compressed", async () => {
      const answer = await post({ body: "{}", headers: { "content-encoding": "gzip" } })

      expect(answer.status).toBe(415)
    })

    it("is refused with 503 when it could not be stored, so that Meta delivers it again", async () => {
      const refusing = jest
        .spyOn(whatsapp(), "receiveDelivery")
        .mockRejectedValueOnce(Object.assign(new Error("secret text"), { code: "57P01" }))
      const warnings = jest.spyOn(
        shop.container().resolve(ContainerRegistrationKeys.LOGGER),
        "warn"
      )
      const body = JSON.stringify(messagesDelivery(inboundMessage("private words")))

      const answer = await post({ body })
      expect(answer.status).toBe(503)
      expect(JSON.stringify(answer.data)).not.toContain("secret text")
      expect(warnings.mock.calls.flat().join("\n")).toContain("not_stored (Error 57P01)")
      expect(warnings.mock.calls.flat().join("\n")).not.toContain("private words")

      refusing.mockRestore()
      warnings.mockRestore()
      expect((await post({ body })).status).toBe(200)
    })

    /** Without a content length, as a stream of unknown size. */
    function postInChunks(body: string): Promise<number | undefined> {
      return new Promise((resolve, reject) => {
        const call = request(
          `${shop.url()}/hooks/whatsapp`,
          {
            method: "POST",
            headers: {
              "content-type": "application/json",
              "transfer-encoding": "chunked",
              "x-hub-signature-256": signPayload({ body, appSecret: META.appSecret }),
            },
          },
          (response) => {
            response.resume()
            resolve(response.statusCode)
          }
        )
        call.on("error", reject)
        for (let at = 0; at < body.length; at += 64 * 1024)
          call.write(body.slice(at, at + 64 * 1024))
        call.end()
      })
    }
  })

  describe("the handshake", () => {
    const shake = (params: Record<string, string>) =>
      shop.api.get("/hooks/whatsapp", { params, validateStatus: () => true })
    const right = {
      "hub.mode": "subscribe",
      "hub.challenge": "1158201444",
      "hub.verify_token": META.verifyToken,
    }

    it("gives the challenge back as plain text to whoever knows the verify token", async () => {
      const { status, data, headers } = await shake(right)

      expect(status).toBe(200)
      expect(String(data)).toBe("1158201444")
      expect(headers["content-type"]).toMatch(/^text\/plain/)
    })

    it.each([
      ["another token", { ...right, "hub.verify_token": "guess" }],
      ["another mode", { ...right, "hub.mode": "unsubscribe" }],
      ["nothing", {}],
    ])("is refused with 403 for %s", async (_case, params) => {
      expect((await shake(params as Record<string, string>)).status).toBe(403)
    })
  })
})
