import { startSimulator, type Simulator } from "../../../simulator/src"
import { findFreePort } from "../../shop/free-port"
import { aSender } from "./builders"
import { inModule } from "./in-module"

const TEMPLATE = "order_confirmation"
let port: number

beforeAll(async () => {
  port = await findFreePort()
  process.env.WHATSAPP_GRAPH_BASE_URL = `http://127.0.0.1:${port}`
})

inModule({ name: "templates" }, ({ service, db }) => {
  let simulator: Simulator | undefined

  const open = async () => {
    simulator = await startSimulator({ port })
    return simulator
  }
  afterEach(async () => {
    await simulator?.close()
    simulator = undefined
  })

  it("asks Meta for a template that the shop's first order needs before the first sync", async () => {
    await open()
    const { accountId } = await aSender(service, db())

    const found = await service.findTemplates({ accountId, name: TEMPLATE })

    expect(found.map(({ language }) => language)).toContain("en")
    expect(found.every(({ status }) => status === "APPROVED")).toBe(true)
  })

  it("fails rather than calls a template missing while Meta cannot be asked", async () => {
    const { accountId } = await aSender(service, db())

    await expect(service.findTemplates({ accountId, name: TEMPLATE })).rejects.toThrow()
  })

  it("asks for a template that nobody made only once in a while", async () => {
    const meta = await open()
    const { accountId } = await aSender(service, db())

    expect(await service.findTemplates({ accountId, name: "nobody_made_it" })).toEqual([])
    await meta.close()
    simulator = undefined

    expect(await service.findTemplates({ accountId, name: "nobody_made_it" })).toEqual([])
  })
})
