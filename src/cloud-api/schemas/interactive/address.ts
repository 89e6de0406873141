import { z } from "zod"
import { bodySchema, footerSchema, interactiveHeaderSchema } from "./interactive-parts"

const ADDRESS_FIELDS = [
  "name",
  "phone_number",
  "in_pin_code",
  "house_number",
  "floor_number",
  "tower_number",
  "building_name",
  "address",
  "landmark_area",
  "city",
  "state",
] as const

const addressSchema = z.partialRecord(z.enum(ADDRESS_FIELDS), z.string())

/** Asks for a postal address (India only). */
export const addressRequestSchema = z.object({
  type: z.literal("address_message"),
  header: interactiveHeaderSchema.optional(),
  body: bodySchema,
  footer: footerSchema.optional(),
  action: z.object({
    name: z.literal("address_message"),
    parameters: z.object({
      country: z.string().length(2),
      values: addressSchema.optional(),
      validation_errors: addressSchema.optional(),
      saved_addresses: z.array(z.object({ id: z.string(), value: addressSchema })).optional(),
    }),
  }),
})
