import { pageSchema } from "../../schemas/responses/page"
import { phoneNumberSchema, type BusinessPhoneNumber } from "../../schemas/responses/phone-number"
import type { GraphSender } from "../graph-sender"
import { iteratePages, nextCursor } from "../pages"
import { pathSegment } from "../path-segment"

export type PhoneNumbersResource = {
  /** Every phone number of an account. */
  list(request: {
    wabaId: string
    fields?: readonly string[]
    signal?: AbortSignal
  }): Promise<BusinessPhoneNumber[]>
  get(request: {
    phoneNumberId: string
    fields?: readonly string[]
    signal?: AbortSignal
  }): Promise<BusinessPhoneNumber>
}

const PHONE_NUMBER_FIELDS = [
  "id",
  "display_phone_number",
  "verified_name",
  "status",
  "quality_rating",
  "code_verification_status",
  "name_status",
  "platform_type",
  "throughput",
  "account_mode",
  "whatsapp_business_manager_messaging_limit",
  "is_official_business_account",
  "is_pin_enabled",
  "is_on_biz_app",
] as const

/** The business's own phone numbers. */
export function createPhoneNumbersResource(sender: GraphSender): PhoneNumbersResource {
  return {
    async list({ wabaId, fields = PHONE_NUMBER_FIELDS, signal }) {
      const pages = iteratePages(async (after) => {
        const page = await sender.request({
          method: "GET",
          path: `${pathSegment(wabaId)}/phone_numbers`,
          query: { fields: fields.join(","), limit: 100, after },
          schema: pageSchema(phoneNumberSchema),
          signal,
        })
        return { data: page.data, after: nextCursor(page) }
      })
      const numbers: BusinessPhoneNumber[] = []
      for await (const number of pages) numbers.push(number)
      return numbers
    },
    get: ({ phoneNumberId, fields = PHONE_NUMBER_FIELDS, signal }) =>
      sender.request({
        method: "GET",
        path: pathSegment(phoneNumberId),
        query: { fields: fields.join(",") },
        schema: phoneNumberSchema,
        signal,
      }),
  }
}
