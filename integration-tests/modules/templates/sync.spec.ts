import { startSimulator, type Simulator } from "../../../simulator/src"
import type { CloudApiClient } from "../../../src/cloud-api"
import {
  syncTemplates,
  type SyncedChanges,
} from "../../../src/modules/whatsapp/operations/templates/sync/sync-templates"
import { findFreePort } from "../../shop/free-port"
import { META } from "../../shop/meta-identities"
import { inModule } from "../outbound/in-module"
import { ACTOR, aDraft, anAccount, bodyOf, saying, TEXT } from "./builders"

const { wabaId } = META
const OTHER = "Hi {{customer_name}}, we have just packed your order."
const MANY = 2_000
const PAGE = 100
let port: number

beforeAll(async () => {
  port = await findFreePort()
  process.env.WHATSAPP_GRAPH_BASE_URL = `http://127.0.0.1:${port}`
})

inModule({ name: "template-sync" }, ({ service, db }) => {
  let meta: Simulator
  let accountId: string
  /** What the simulator has from the start. */
  let ready: number

  beforeEach(async () => {
    meta = await startSimulator({ port })
    accountId = await anAccount(service)
    ready = (await clientOf().then((client) => client.templates.listPage({ wabaId }))).data.length
  })
  afterEach(() => meta.close())

  const clientOf = async (): Promise<CloudApiClient> => {
    const client = await service.cloudApiFor(accountId)
    if (!client) throw new Error("The account has no token.")
    return client
  }
  const addMany = (count: number) => {
    for (let at = 0; at < count; at += 1) meta.putTemplate({ name: `news_${at}` })
  }
  const find = async (name: string) => {
    const { templates } = await service.listTemplatesForAdmin({ q: name, limit: 1, offset: 0 })
    return service.retrieveTemplate(templates[0]?.id ?? "")
  }
  const history = async (templateId: string) => {
    const { events } = await service.listTemplateEvents({ templateId, limit: 20, offset: 0 })
    return events.map(({ kind, from, to, details }) => [kind, from ?? details?.how, to])
  }
  const put = (text: string) =>
    meta.putTemplate({
      name: "order_packed",
      language: "en",
      parameter_format: "NAMED",
      components: saying(text).components,
    })

  it("reads 2,000 templates in a moment, and changes nothing when it reads them again", async () => {
    addMany(MANY)
    const before = process.memoryUsage().heapUsed
    const startedAt = performance.now()
    const first = await service.syncTemplates(accountId)
    const firstMs = performance.now() - startedAt
    expect(first).toMatchObject({ synced: MANY + ready, added: MANY + ready, changed: 0, gone: 0 })

    const again = await service.syncTemplates(accountId)
    const againMs = performance.now() - startedAt - firstMs
    expect(again).toMatchObject({ synced: MANY + ready, added: 0, changed: 0, gone: 0 })
    expect({ firstMs, againMs, isQuick: firstMs < 30_000 && againMs < 30_000 }).toMatchObject({
      isQuick: true,
    })
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300 * 1024 * 1024)
    process.stdout.write(
      `2,000 templates: ${Math.round(firstMs)} ms new, ${Math.round(againMs)} ms known\n`
    )
  })

  it("goes on where it broke off, and marks nothing as gone before it has read all", async () => {
    addMany(3 * PAGE)
    const client = await clientOf()
    const read: (string | undefined)[] = []
    const readOnly = (most: number): CloudApiClient => ({
      ...client,
      templates: {
        ...client.templates,
        listPage: async (request) => {
          if (read.length === most) {
            meta.faults({ errors: [{ code: 200, on: "management", count: 1 }] })
          }
          read.push(request.after)
          return client.templates.listPage(request)
        },
      },
    })
    const sync = (most: number) =>
      syncTemplates(db(), { accountId, wabaId, client: readOnly(most) })

    await expect(sync(2)).rejects.toThrow()
    const broken = read.splice(0)
    expect(broken).toHaveLength(3)
    const result = await sync(Infinity)

    expect(read[0]).toBe(broken[2])
    expect(result).toMatchObject({ synced: 3 * PAGE + ready, added: PAGE + ready, gone: 0 })
    const { count } = await service.listTemplatesForAdmin({ limit: 1, offset: 0 })
    expect(count).toBe(3 * PAGE + ready)
    const [account] = await db()("whatsapp_account").select("template_sync")
    expect(account.template_sync).toBeNull()
  })

  it("asks again when Meta stumbles", async () => {
    meta.faults({
      errors: [{ code: 2, http_status: 503, is_transient: true, on: "management", count: 1 }],
    })
    const client = await clientOf()
    expect(await syncTemplates(db(), { accountId, wabaId, client })).toMatchObject({
      synced: ready,
    })
  })

  it("keeps what Meta says of status, quality and category, with its history", async () => {
    put(TEXT)
    await service.syncTemplates(accountId)
    meta.putTemplate({
      ...{ name: "order_packed", language: "en", status: "PAUSED", quality: "RED" },
      category: "MARKETING",
    })
    expect(await service.syncTemplates(accountId)).toMatchObject({ changed: 1 })

    const template = await find("order_packed")
    expect(template).toMatchObject({
      ...{ status: "PAUSED", quality: "RED", category: "MARKETING" },
      previous_category: "UTILITY",
    })
    expect((await history(template.id)).sort()).toEqual([
      ["category", "UTILITY", "MARKETING"],
      ["content", "found", null],
      ["quality", "UNKNOWN", "RED"],
      ["status", "APPROVED", "PAUSED"],
    ])
  })

  it("keeps what was written here beside what changed at Meta, and says that both differ", async () => {
    put(TEXT)
    await service.syncTemplates(accountId)
    const { id, revision } = await find("order_packed")
    const mine = "Hello {{customer_name}}, it is packed and you get it soon."
    await service.saveTemplate({ id, changes: { content: saying(mine) }, actorId: ACTOR })
    put(OTHER)
    expect(await service.syncTemplates(accountId)).toMatchObject({ changed: 1, conflicts: 1 })

    const template = await service.retrieveTemplate(id)
    expect(bodyOf(template.content)).toBe(OTHER)
    expect(template.draft && bodyOf(template.draft)).toBe(mine)
    expect(template).toMatchObject({ has_conflict: true, editedAt: [expect.any(String)] })
    expect(template.revision).toBeGreaterThan(revision + 1)
    expect(await service.syncTemplates(accountId)).toMatchObject({ changed: 0, conflicts: 0 })
  })

  it("keeps a draft whose name was given away at Meta meanwhile, as changes of what Meta has", async () => {
    const same = await aDraft(service, accountId, { name: "same_words" })
    const other = await aDraft(service, accountId)
    meta.putTemplate({
      ...{ name: "same_words", language: "en", parameter_format: "NAMED" },
      components: saying(TEXT).components,
    })
    put(OTHER)
    expect(await service.syncTemplates(accountId)).toMatchObject({ conflicts: 1 })

    expect(await service.retrieveTemplate(same)).toMatchObject({ status: "APPROVED", draft: null })
    const template = await service.retrieveTemplate(other)
    expect(template).toMatchObject({ status: "APPROVED", has_conflict: true })
    expect(bodyOf(template.content)).toBe(OTHER)
    expect(template.draft && bodyOf(template.draft)).toBe(TEXT)
  })

  it("tells of what changed, and of nothing else", async () => {
    put(TEXT)
    meta.putTemplate({ name: "paused_since", language: "en" })
    await service.syncTemplates(accountId)
    put(OTHER)
    meta.putTemplate({ name: "paused_since", language: "en", status: "PAUSED" })
    const told: SyncedChanges[] = []
    const client = await clientOf()
    await syncTemplates(db(), {
      ...{ accountId, wabaId, client },
      onChanged: ({ updated, reworded }) => told.push({ updated, reworded }),
    })

    const [reworded, paused] = [await find("order_packed"), await find("paused_since")]
    expect(told).toEqual([
      {
        reworded: [reworded.id],
        updated: [expect.objectContaining({ id: paused.id, status: "PAUSED" })],
      },
    ])
  })

  it("marks what Meta does not have any more, and leaves drafts alone", async () => {
    meta.putTemplate({ name: "order_packed", language: "en", status: "REJECTED" })
    const draft = await aDraft(service, accountId, { name: "a_draft" })
    await service.syncTemplates(accountId)
    const { id } = await find("order_packed")
    const client = await clientOf()
    await client.templates.delete({ wabaId, name: "order_packed" })
    expect(await service.syncTemplates(accountId)).toMatchObject({ gone: 1 })

    expect(await service.retrieveTemplate(id)).toMatchObject({ status: "DELETED" })
    expect(await history(id)).toContainEqual(["status", "REJECTED", "DELETED"])
    expect(await service.retrieveTemplate(draft)).toMatchObject({ status: "DRAFT" })
  })
})
