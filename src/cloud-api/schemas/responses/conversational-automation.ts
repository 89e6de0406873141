import { z } from "zod"

const commandSchema = z.looseObject({
  command_name: z.string(),
  command_description: z.string().default(""),
})

/** What a chat offers before anybody has written, and after a slash. */
export const conversationalAutomationSchema = z.looseObject({
  /** Ice breakers: sentences to tap, at most four. */
  prompts: z.array(z.string()).default([]),
  /** At most thirty. */
  commands: z.array(commandSchema).default([]),
})
export type ConversationalAutomation = z.output<typeof conversationalAutomationSchema>
