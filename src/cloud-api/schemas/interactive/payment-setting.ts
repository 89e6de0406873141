import { z } from "zod"

const pixSchema = z.object({
  code: z.string(),
  merchant_name: z.string(),
  key: z.string(),
  key_type: z.enum(["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"]),
})

/** One way an order can be paid. */
export const paymentSettingSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("pix_dynamic_code"), pix_dynamic_code: pixSchema }),
  z.object({ type: z.literal("payment_link"), payment_link: z.object({ uri: z.url() }) }),
  z.object({ type: z.literal("boleto"), boleto: z.object({ digitable_line: z.string() }) }),
  z.object({ type: z.literal("upi_intent_link"), upi_intent_link: z.object({ link: z.string() }) }),
  z.object({
    type: z.literal("payment_gateway"),
    payment_gateway: z.looseObject({ type: z.string(), configuration_name: z.string() }),
  }),
])
