/** Why something is not done with an account, a number or a person's role, and what to do instead. */
export const ACCOUNT_REFUSALS = {
  role: "Your WhatsApp role is {{role}}, and this takes at least the role {{least}}. Ask an owner to change yours under Settings → WhatsApp → Members.",
  last_owner: "Somebody must stay an owner. Make another person an owner first.",
  account_not_found: "WhatsApp account {{id}} was not found.",
  account_not_changeable:
    "WhatsApp account {{id}} was not found, or comes from the environment and is changed there.",
  account_known: "The WhatsApp Business Account {{id}} is already connected.",
  account_from_environment:
    "This account comes from the environment (the WHATSAPP_ variables) and would be back at the next start.",
  number_from_environment:
    "This phone number comes from the environment (the WHATSAPP_ variables) and would be back at the next start.",
  remove_from_environment:
    "Take the variables away, or set WHATSAPP_ENABLED=false, and restart; then remove it here. To stop it for now, pause it.",
  number_not_found: "Phone number {{id}} was not found.",
  number_not_taking_over:
    "Phone number {{id}} does not exist or is being removed too. Choose one that stays.",
  number_unknown_at_meta:
    "Meta knows no phone number {{id}} in the account {{account}}. Copy the phone number ID, not the number itself, from WhatsApp Manager.",
  region_unknown: "There is no region {{ids}}.",
  sales_channel_unknown: "There is no sales channel {{ids}}.",
  picture_kind: "This is no JPEG or PNG picture. Choose another one.",
  picture_bytes: "These bytes are not a picture of type {{type}}. Choose another one.",
  picture_too_large: "The picture is larger than 5 MB. Make it smaller.",
} as const
