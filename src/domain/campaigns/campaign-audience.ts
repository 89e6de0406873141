import { z } from "zod"

/** Most contacts that can be listed one by one; larger audiences are chosen by what they share. */
export const MOST_LISTED_CONTACTS = 10_000

/**
 * Who a campaign is for: everybody of whom all conditions given hold. Closed, so that the database
 * alone can choose a million people; what is not here is refused rather than ignored.
 */
export const campaignAudience = z.strictObject({
  /**
   * `granted`: only people who agreed to the campaign's purpose. `any`: the others too, each kept
   * with the reason why nothing is sent to them.
   */
  consent: z.enum(["granted", "any"]).default("granted"),
  /** People who have at least one of these tags. */
  tags: z.array(z.string().min(1)).min(1).max(100).optional(),
  /** People whose phone number begins with one of these, such as `+49`. */
  phonePrefixes: z
    .array(z.string().regex(/^\+[1-9]\d{0,14}$/, "Write a phone number's beginning, such as +49."))
    .min(1)
    .max(250)
    .optional(),
  /** These contacts and no others. */
  contactIds: z
    .array(z.string().min(1))
    .min(1)
    .max(
      MOST_LISTED_CONTACTS,
      `At most ${MOST_LISTED_CONTACTS} contacts can be listed. Give them a tag and choose the tag.`
    )
    .optional(),
})

export type CampaignAudience = z.output<typeof campaignAudience>
export type CampaignAudienceInput = z.input<typeof campaignAudience>
