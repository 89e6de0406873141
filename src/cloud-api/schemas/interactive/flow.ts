import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { wireIdSchema } from "../shared/wire-id"
import { bodySchema, footerSchema, interactiveHeaderSchema } from "./interactive-parts"

const flowParametersSchema = z
  .object({
    flow_message_version: z.string(),
    flow_id: wireIdSchema.optional(),
    flow_name: z.string().optional(),
    flow_cta: textUpTo(30),
    flow_token: z.string().optional(),
    mode: z.enum(["draft", "published"]).optional(),
    flow_action: z.enum(["navigate", "data_exchange"]).optional(),
    flow_action_payload: z
      .object({ screen: z.string(), data: z.record(z.string(), z.unknown()).optional() })
      .optional(),
  })
  .refine((flow) => (flow.flow_id === undefined) !== (flow.flow_name === undefined), {
    error: "Name the flow by exactly one of flow_id and flow_name",
  })

/** A button that opens a form inside WhatsApp. */
export const flowMessageSchema = z.object({
  type: z.literal("flow"),
  header: interactiveHeaderSchema.optional(),
  body: bodySchema,
  footer: footerSchema.optional(),
  action: z.object({ name: z.literal("flow"), parameters: flowParametersSchema }),
})
