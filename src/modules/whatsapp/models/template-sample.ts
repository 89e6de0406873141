import { model } from "@medusajs/framework/utils"

/**
 * The shop's own copy of a header's sample, in its file storage. Meta shows an upload to nobody until
 * the template is approved, and names it by something else then.
 */
export const WhatsappTemplateSample = model.define("whatsapp_template_sample", {
  /** `sampleIdOf` of Meta's name of the upload. */
  id: model.text().primaryKey(),
  /** Of the shop's file module. */
  file_id: model.text(),
  file_name: model.text(),
  mime_type: model.text(),
  /** Where everybody can fetch it, as far as the shop's file storage gives such addresses. */
  url: model.text(),
})
