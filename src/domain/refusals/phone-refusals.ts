/** Why what somebody typed is no phone number. Each says what to do, since it is read beside the field. */
export const PHONE_REFUSALS = {
  phone_empty: "Enter a phone number.",
  phone_no_country_code:
    "Start the number with + and the country code, for example +44 7400 123456.",
  phone_not_a_number:
    "This does not look like a phone number. Use digits only, for example +1 212 555 0123.",
  phone_too_short: "This number is too short. Check that no digit is missing.",
  phone_too_long: "This number is too long. Check for a digit too many.",
  phone_invalid: "This number does not exist in its country's numbering plan. Check the digits.",
} as const
