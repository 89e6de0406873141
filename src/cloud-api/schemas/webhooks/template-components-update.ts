import { z } from "zod"
import { templateReference } from "./template-reference"

/** A template's content was edited. */
export const templateComponentsUpdateSchema = z.looseObject({
  ...templateReference,
  message_template_title: z.string().optional(),
  message_template_element: z.string().optional(),
  message_template_footer: z.string().optional(),
  message_template_buttons: z
    .array(
      z.looseObject({
        message_template_button_type: z.string(),
        message_template_button_text: z.string().optional(),
        message_template_button_url: z.string().optional(),
        message_template_button_phone_number: z.string().optional(),
      })
    )
    .optional(),
})
export type TemplateComponentsUpdate = z.output<typeof templateComponentsUpdateSchema>
