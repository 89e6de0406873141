import { z } from "zod"

/** An id as Meta writes it, number or string, always read as a string: ids are opaque. */
export const wireIdSchema = z.union([z.string().min(1), z.number().transform(String)])
