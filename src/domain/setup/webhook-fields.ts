/** The webhook fields the plugin acts on; `set_callback` subscribes to all of them. */
export const NEEDED_WEBHOOK_FIELDS = [
  "messages",
  "message_template_status_update",
  "message_template_quality_update",
  "template_category_update",
  "phone_number_quality_update",
  "phone_number_name_update",
  "account_update",
  "user_preferences",
] as const
