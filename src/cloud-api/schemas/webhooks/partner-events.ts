import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { unixSecondsSchema } from "../shared/wire-number"

/** A payment configuration of the account changed. */
export const paymentConfigurationSchema = z.looseObject({
  configuration_name: z.string(),
  provider_name: z.string().optional(),
  provider_mid: z.string().optional(),
  status: z.string().optional(),
  created_timestamp: unixSecondsSchema.optional(),
  updated_timestamp: unixSecondsSchema.optional(),
})
export type PaymentConfiguration = z.output<typeof paymentConfigurationSchema>

/** A solution of a partner was created or changed. */
export const partnerSolutionSchema = z.looseObject({
  event: openEnum<"SOLUTION_CREATED" | "SOLUTION_UPDATED">(),
  solution_id: wireIdSchema,
  solution_status: z.string().optional(),
})
export type PartnerSolution = z.output<typeof partnerSolutionSchema>
