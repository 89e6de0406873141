import { z } from "zod"

const coordinateSchema = z.union([z.number(), z.string().min(1)])

/** A place on the map; coordinates as numbers or numeric strings. */
export const placeSchema = z.object({
  latitude: coordinateSchema,
  longitude: coordinateSchema,
  name: z.string().optional(),
  address: z.string().optional(),
})
export type Place = z.infer<typeof placeSchema>
