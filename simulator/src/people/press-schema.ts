import { z } from "zod"

/** Body of `POST /_sim/press` and `/_sim/click`: a message, and its button by position, label or id. */
export const pressSchema = z.strictObject({
  wamid: z.string().min(1),
  button: z.union([z.int().min(0), z.string().min(1)]),
})

export type PressRequest = z.input<typeof pressSchema>
