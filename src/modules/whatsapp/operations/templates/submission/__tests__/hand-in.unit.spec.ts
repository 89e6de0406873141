import {
  CloudApiError,
  UnknownOutcomeError,
  type CloudApiClient,
} from "../../../../../../cloud-api"
import type { TemplateContent } from "../../template-content"
import { handIn, type Submission } from "../hand-in"
import { submissionRefusal } from "../submission-refusal"

const CONTENT: TemplateContent = {
  category: "UTILITY",
  parameterFormat: "NAMED",
  components: [
    { type: "HEADER", format: "IMAGE", example: { header_handle: ["https://meta.example/a"] } },
    { type: "BODY", text: "Your order is packed." },
    { type: "UNKNOWN", reported_type: "NEW", raw: { type: "NEW", x: 1 } },
  ],
  messageSendTtlSeconds: null,
  headerMedia: { file_name: "a.png", mime_type: "image/png", handle: "4::abc", url: null },
}

type Templates = CloudApiClient["templates"]

/** A Meta that answers as it is told to, and remembers what it was asked. */
function aMeta(answers: Partial<Record<keyof Templates, () => unknown>> = {}) {
  const asked: { call: string; request: unknown }[] = []
  const call = (name: keyof Templates) => async (request: unknown) => {
    asked.push({ call: name, request })
    return answers[name]?.()
  }
  const templates = { create: call("create"), edit: call("edit"), listPage: call("listPage") }
  return { asked, client: { templates } as unknown as CloudApiClient }
}

const submission = (more: Partial<Submission> = {}): Submission => ({
  ...{ name: "order_packed", language: "en", status: "DRAFT", metaTemplateId: null },
  content: CONTENT,
  ...more,
})
const send = (client: CloudApiClient, more?: Partial<Submission>) =>
  handIn(client, { wabaId: "1", submission: submission(more) })

describe("handing a template in", () => {
  it("names the sample by the shop's own upload, and leaves what it does not know as it came", async () => {
    const { client, asked } = aMeta({ create: () => ({ id: "9", status: "PENDING" }) })

    expect(await send(client)).toEqual({
      ...{ metaTemplateId: "9", status: "PENDING", category: "UTILITY" },
    })
    expect(asked).toEqual([
      {
        call: "create",
        request: {
          wabaId: "1",
          template: {
            ...{ name: "order_packed", language: "en", category: "UTILITY" },
            parameter_format: "NAMED",
            components: [
              { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::abc"] } },
              { type: "BODY", text: "Your order is packed." },
              { type: "NEW", x: 1 },
            ],
          },
        },
      },
    ])
  })

  it("edits what Meta has, and says nothing of an approved one's category", async () => {
    const { client, asked } = aMeta()
    await send(client, { metaTemplateId: "9", status: "APPROVED" })
    await send(client, { metaTemplateId: "9", status: "REJECTED" })

    const [approved, rejected] = asked.map(({ request }) => request)
    expect(approved).toMatchObject({ templateId: "9" })
    expect(approved).not.toHaveProperty("changes.category")
    expect(rejected).toHaveProperty("changes.category", "UTILITY")
  })

  it("looks whether it was taken when the answer was lost", async () => {
    const lost = () => {
      throw new UnknownOutcomeError("lost")
    }
    const found = { id: "9", name: "order_packed", language: "en", status: "APPROVED" }
    const data = [
      { ...found, language: "de", id: "8" },
      { ...found, category: "MARKETING" },
    ]

    const taken = aMeta({ create: lost, listPage: () => ({ data }) })
    expect(await send(taken.client)).toEqual({
      ...{ metaTemplateId: "9", status: "APPROVED", category: "MARKETING" },
    })
    const missed = aMeta({ create: lost, listPage: () => ({ data: [] }) })
    await expect(send(missed.client)).rejects.toThrow("lost")
  })

  it("is refused in words that say what to do", () => {
    const refused = (code: number, subcode?: number) =>
      submissionRefusal(new CloudApiError({ message: "", code, subcode, httpStatus: 400 })).message

    expect(refused(80007)).toMatch(/hundred new templates an hour.+in an hour/)
    expect(refused(100, 2388024)).toMatch(/already a template.+choose another name/)
    expect(refused(100, 2388023)).toMatch(/30 days/)
    expect(refused(100, 2388019)).toMatch(/Delete templates/)
  })
})
