import { z } from "zod"
import {
  businessProfileAnswerSchema,
  type BusinessProfile,
} from "../../schemas/responses/business-profile"
import type { GraphSender } from "../graph-sender"
import { pathSegment } from "../path-segment"

type NumberRequest = { phoneNumberId: string; signal?: AbortSignal }

/** What is named is changed, what is not stays as it is; an empty string empties a field. */
export type UpdateProfileRequest = NumberRequest & {
  /** 1 to 139 characters. */
  about?: string
  /** At most 256 characters. */
  address?: string
  /** At most 512 characters. */
  description?: string
  /** At most 128 characters. */
  email?: string
  /** At most two, each with `http://` or `https://` and at most 256 characters. */
  websites?: readonly string[]
  /** One of Meta's trades, for example `RETAIL`; empty for none. */
  vertical?: string
  /** What `uploads.upload` answered for a JPEG or PNG. */
  pictureHandle?: string
}

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles */
export type BusinessProfilesResource = {
  get(request: NumberRequest): Promise<BusinessProfile>
  update(request: UpdateProfileRequest): Promise<void>
}

const PROFILE_FIELDS =
  "about,address,description,email,profile_picture_url,websites,vertical" as const

/** What people see when they open the business's profile. */
export function createBusinessProfilesResource(sender: GraphSender): BusinessProfilesResource {
  const pathOf = (id: string) => `${pathSegment(id)}/whatsapp_business_profile`
  return {
    async get({ phoneNumberId, signal }) {
      const { data } = await sender.request({
        method: "GET",
        path: pathOf(phoneNumberId),
        query: { fields: PROFILE_FIELDS },
        schema: businessProfileAnswerSchema,
        signal,
      })
      return data[0] ?? {}
    },
    async update({ phoneNumberId, pictureHandle, signal, ...changes }) {
      await sender.request({
        method: "POST",
        path: pathOf(phoneNumberId),
        json: {
          messaging_product: "whatsapp",
          ...changes,
          profile_picture_handle: pictureHandle,
        },
        // `success` by the documentation, the profile by Meta's own examples.
        schema: z.looseObject({}),
        signal,
      })
    },
  }
}
