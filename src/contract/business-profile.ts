import { z } from "zod"

/** Trades a business can choose. */
export const VERTICALS = [
  "ALCOHOL",
  "APPAREL",
  "AUTO",
  "BEAUTY",
  "EDU",
  "ENTERTAIN",
  "EVENT_PLAN",
  "FINANCE",
  "GOVT",
  "GROCERY",
  "HEALTH",
  "HOTEL",
  "NONPROFIT",
  "ONLINE_GAMBLING",
  "OTC_DRUGS",
  "OTHER",
  "PHYSICAL_GAMBLING",
  "PROF_SERVICES",
  "RESTAURANT",
  "RETAIL",
  "TRAVEL",
] as const

const websiteSchema = z
  .url({ protocol: /^https?$/, error: "A website begins with https:// or http://." })
  .max(256)

/** `POST /admin/whatsapp/phone-numbers/:id/profile`; what is left out stays, empty text clears. */
export const updateProfileSchema = z.strictObject({
  /** Meta keeps no empty one. */
  about: z.string().trim().min(1).max(139).optional(),
  address: z.string().trim().max(256).optional(),
  description: z.string().trim().max(512).optional(),
  email: z.union([z.literal(""), z.email().max(128)]).optional(),
  websites: z.array(websiteSchema).max(2).optional(),
  vertical: z.enum(VERTICALS).optional(),
})
export type UpdateProfile = z.input<typeof updateProfileSchema>

export const businessProfileSchema = z.object({
  about: z.string().nullable(),
  address: z.string().nullable(),
  description: z.string().nullable(),
  email: z.string().nullable(),
  websites: z.array(z.string()),
  /** One of `VERTICALS`, or what Meta has kept from before. */
  vertical: z.string().nullable(),
  /** An address of Meta's that is good for a while. */
  profile_picture_url: z.string().nullable(),
})
export type AdminBusinessProfile = z.output<typeof businessProfileSchema>

/** `GET` and `POST /admin/whatsapp/phone-numbers/:id/profile`, and `POST …/profile/picture` */
export const profileResponseSchema = z.object({ profile: businessProfileSchema })
export type AdminProfileResponse = z.output<typeof profileResponseSchema>

/** `POST /admin/whatsapp/phone-numbers/:id/profile/picture`: the bytes themselves are the body. */
export const PROFILE_PICTURE = {
  types: ["image/jpeg", "image/png"],
  maxBytes: 5 * 1024 * 1024,
} as const
