import { z } from "zod"

/** A card somebody shared; what it holds is up to their address book. */
export const inboundContactCardSchema = z.looseObject({
  name: z.looseObject({ formatted_name: z.string().optional() }).optional(),
  phones: z
    .array(
      z.looseObject({
        phone: z.string().optional(),
        wa_id: z.string().optional(),
        type: z.string().optional(),
      })
    )
    .optional(),
  vcard: z.string().optional(),
})
export type InboundContactCard = z.output<typeof inboundContactCardSchema>
