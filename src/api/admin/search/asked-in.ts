import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"

/** As Medusa's own search reads them. */
const schema = z.object({
  q: z.string().optional(),
  limit: z.coerce.number().int().positive().max(100).default(20),
  offset: z.coerce.number().int().nonnegative().default(0),
})
export type Asked = z.output<typeof schema>

/** What is asked of the search besides the kinds of things. */
export function askedIn(query: unknown): Asked {
  const { success, data, error } = schema.safeParse(query)
  if (success) return data
  const [issue] = error.issues
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Invalid request: ${issue?.message} at '${issue?.path.join(".")}'.`
  )
}

/** The kinds asked for: `entity=a,b` and `entity[]=a&entity[]=b` are the same question. */
export function entitiesIn(entity: unknown): string[] {
  const given = Array.isArray(entity) ? entity : [entity]
  return given.flatMap((one) =>
    typeof one === "string"
      ? one
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean)
      : []
  )
}
