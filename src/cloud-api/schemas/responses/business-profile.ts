import { z } from "zod"

/** What people see when they open the business's profile; what is empty is missing. */
export const businessProfileSchema = z.looseObject({
  about: z.string().optional(),
  address: z.string().optional(),
  description: z.string().optional(),
  email: z.string().optional(),
  websites: z.array(z.string()).optional(),
  vertical: z.string().optional(),
  /** Where the picture is; the address is good for a while only. */
  profile_picture_url: z.string().optional(),
})
export type BusinessProfile = z.output<typeof businessProfileSchema>

/** Meta answers the profile itself; its own examples wrap it once more. */
export const businessProfileAnswerSchema = z.object({
  data: z.array(
    z.union([
      z
        .object({ business_profile: businessProfileSchema })
        .transform(({ business_profile }) => business_profile),
      businessProfileSchema,
    ])
  ),
})
