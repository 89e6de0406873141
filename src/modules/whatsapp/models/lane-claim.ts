import { model } from "@medusajs/framework/utils"

/**
 * What a lane has claimed and not settled yet, a row for each claim: after a crash this is where its
 * messages are found. Written with the claim and dropped once all of it is written back; what stays is
 * recovered when the lease ends. The id is `number:fence:departure of the last`.
 */
export const WhatsappLaneClaim = model
  .define("whatsapp_lane_claim", {
    id: model.text().primaryKey(),
    number_id: model.text(),
    fence: model.number(),
    /** When the claim of its last message ends. */
    lease_until: model.dateTime(),
    message_ids: model.array(),
    /** The day its messages were counted for, if quota was reserved for them. */
    quota_day: model.text().nullable(),
  })
  .indexes([{ name: "IDX_whatsapp_lane_claim_number", on: ["number_id", "fence"] }])
