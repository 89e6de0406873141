import { z } from "zod"
import { pageSchema } from "../../schemas/responses/page"
import { phoneNumberSchema, type BusinessPhoneNumber } from "../../schemas/responses/phone-number"
import { successSchema } from "../../schemas/responses/success"
import { wireIdSchema } from "../../schemas/shared/wire-id"
import type { GraphSender } from "../graph-sender"
import { iteratePages, nextCursor } from "../pages"
import { pathSegment } from "../path-segment"
import { createRegistrationCalls, type RegistrationCalls } from "./registration"

type NumberRequest = { phoneNumberId: string; signal?: AbortSignal }

export type AddNumberRequest = {
  wabaId: string
  /** Calling code without `+`, for example `1`. */
  countryCode: string
  /** What follows the calling code, digits only. */
  phoneNumber: string
  /** The name people are shown, once Meta has approved it. */
  verifiedName: string
  signal?: AbortSignal
}

export type OverrideWebhookRequest = NumberRequest & {
  /** Sends this number's messages to another address; null takes that back. */
  override: { callbackUri: string; verifyToken: string } | null
}

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers */
export type PhoneNumbersResource = RegistrationCalls & {
  /** Every phone number of an account. */
  list(request: {
    wabaId: string
    fields?: readonly string[]
    signal?: AbortSignal
  }): Promise<BusinessPhoneNumber[]>
  /** One number with everything Meta tells of it, its health and where its webhooks go included. */
  get(request: NumberRequest & { fields?: readonly string[] }): Promise<BusinessPhoneNumber>
  /** Adds a number to an account; it is neither verified nor registered yet. */
  add(request: AddNumberRequest): Promise<{ id: string }>
  /** Asks for another display name; Meta reviews it, and `register` applies it. */
  requestDisplayName(request: NumberRequest & { displayName: string }): Promise<void>
  /** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override */
  overrideWebhook(request: OverrideWebhookRequest): Promise<void>
}

const PHONE_NUMBER_FIELDS = [
  "id",
  "display_phone_number",
  "verified_name",
  "status",
  "quality_rating",
  "code_verification_status",
  "name_status",
  "new_display_name",
  "new_name_status",
  "platform_type",
  "throughput",
  "account_mode",
  "whatsapp_business_manager_messaging_limit",
  "is_official_business_account",
  "is_pin_enabled",
  "is_on_biz_app",
  "last_onboarded_time",
] as const

/** Each costs Meta a look elsewhere, so a list does without them. */
const DETAIL_FIELDS = [...PHONE_NUMBER_FIELDS, "webhook_configuration", "health_status"] as const

/** The business's own phone numbers. */
export function createPhoneNumbersResource(sender: GraphSender): PhoneNumbersResource {
  return {
    ...createRegistrationCalls(sender),
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
    get: ({ phoneNumberId, fields = DETAIL_FIELDS, signal }) =>
      sender.request({
        method: "GET",
        path: pathSegment(phoneNumberId),
        query: { fields: fields.join(",") },
        schema: phoneNumberSchema,
        signal,
      }),
    add: ({ wabaId, countryCode, phoneNumber, verifiedName, signal }) =>
      sender.request({
        method: "POST",
        path: `${pathSegment(wabaId)}/phone_numbers`,
        json: { cc: countryCode, phone_number: phoneNumber, verified_name: verifiedName },
        schema: z.object({ id: wireIdSchema }),
        signal,
      }),
    async requestDisplayName({ phoneNumberId, displayName, signal }) {
      await sender.request({
        method: "POST",
        path: pathSegment(phoneNumberId),
        query: { new_display_name: displayName },
        schema: successSchema,
        signal,
      })
    },
    async overrideWebhook({ phoneNumberId, override, signal }) {
      const webhook_configuration = {
        override_callback_uri: override?.callbackUri ?? "",
        verify_token: override?.verifyToken,
      }
      await sender.request({
        method: "POST",
        path: pathSegment(phoneNumberId),
        json: { webhook_configuration },
        schema: successSchema,
        signal,
      })
    },
  }
}
