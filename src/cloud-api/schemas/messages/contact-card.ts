import { z } from "zod"

const kind = z.string().optional()

const nameSchema = z
  .object({
    formatted_name: z.string().min(1),
    first_name: z.string().optional(),
    last_name: z.string().optional(),
    middle_name: z.string().optional(),
    suffix: z.string().optional(),
    prefix: z.string().optional(),
  })
  .refine(({ formatted_name: _, ...parts }) => Object.values(parts).some(Boolean), {
    error: "A name needs one part beside formatted_name",
  })

const addressSchema = z.object({
  street: z.string().optional(),
  city: z.string().optional(),
  state: z.string().optional(),
  zip: z.string().optional(),
  country: z.string().optional(),
  country_code: z.string().optional(),
  type: kind,
})

/** A person's or a business's card. */
export const contactCardSchema = z.object({
  name: nameSchema,
  addresses: z.array(addressSchema).optional(),
  birthday: z.iso.date().optional(),
  emails: z.array(z.object({ email: z.string(), type: kind })).optional(),
  org: z
    .object({
      company: z.string().optional(),
      department: z.string().optional(),
      title: z.string().optional(),
    })
    .optional(),
  phones: z
    .array(z.object({ phone: z.string(), type: kind, wa_id: z.string().optional() }))
    .optional(),
  urls: z.array(z.object({ url: z.string(), type: kind })).optional(),
})
export type ContactCard = z.infer<typeof contactCardSchema>
