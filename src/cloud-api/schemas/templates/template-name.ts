import { z } from "zod"

/** A template's name: unique with its language inside one account. */
export const templateNameSchema = z
  .string()
  .max(512)
  .regex(/^[a-z0-9_]+$/, { error: "Only lower-case letters, digits and underscores" })
