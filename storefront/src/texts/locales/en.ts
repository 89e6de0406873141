import type { OptInTexts } from "../opt-in-texts"

export const en: OptInTexts = {
  wording:
    "Send my receipt and updates about this order from {shop} on WhatsApp. I can answer STOP at any time.",
  thisShop: "this shop",
  phoneLabel: "WhatsApp number",
  hint: "Numbers without a country code are read as {code}, {country}.",
  hintInternational: "With + and the country code, for example +44 7400 123456.",
  hintSaved: "Saved for {phone}. Type another number to change it.",
  saving: "Saving…",
  saved: "Saved. We will write to {phone} once you have ordered.",
  retry: "Try again",
  problems: {
    empty: "Enter the number you use with WhatsApp.",
    no_country_code: "Start the number with + and the country code, for example +44 7400 123456.",
    not_a_number:
      "This does not look like a phone number. Use digits, for example +1 212 555 0123.",
    too_short: "This number is too short. Check that no digit is missing.",
    too_long: "This number is too long. Check for a digit too many.",
    invalid: "This number does not exist. Check the digits and the country code.",
    refused: "The shop could not accept this number. Check it, or use another one.",
    too_many_requests: "Too many changes in a short time. Wait a minute and try again.",
    unreachable: "This could not be saved. You can still place your order.",
  },
}
