import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { wireIdSchema } from "../shared/wire-id"

/** A button that opens a flow, named by exactly one of id, name or its JSON. */
export const flowButtonSchema = z
  .object({
    type: z.literal("FLOW"),
    text: textUpTo(25),
    flow_id: wireIdSchema.optional(),
    flow_name: z.string().optional(),
    flow_json: z.string().optional(),
    flow_action: z
      .string()
      .transform((action) => action.toLowerCase())
      .pipe(z.enum(["navigate", "data_exchange"]))
      .optional(),
    navigate_screen: z.string().optional(),
    icon: z.enum(["DOCUMENT", "PROMOTION", "REVIEW", "DEFAULT"]).optional(),
  })
  .refine((button) => sourcesOf(button) === 1, {
    error: "Name the flow by exactly one of flow_id, flow_name or flow_json",
  })

function sourcesOf(button: { flow_id?: string; flow_name?: string; flow_json?: string }): number {
  return [button.flow_id, button.flow_name, button.flow_json].filter((it) => it !== undefined)
    .length
}
