import { z } from "zod"
import { documentMediaSchema, mediaReferenceSchema } from "../shared/media-reference"
import { placeSchema } from "../shared/place"
import { textParameterSchema } from "./text-parameter"

const productSchema = z.object({ product_retailer_id: z.string(), catalog_id: z.string() })

/** What fills a template's header: its variable, its medium, its place or its product. */
export const headerParameterSchema = z.discriminatedUnion("type", [
  textParameterSchema,
  z.object({ type: z.literal("image"), image: mediaReferenceSchema }),
  z.object({ type: z.literal("video"), video: mediaReferenceSchema }),
  z.object({ type: z.literal("gif"), gif: mediaReferenceSchema }),
  z.object({ type: z.literal("document"), document: documentMediaSchema }),
  z.object({ type: z.literal("location"), location: placeSchema }),
  z.object({ type: z.literal("product"), product: productSchema }),
])
export type HeaderParameter = z.infer<typeof headerParameterSchema>
