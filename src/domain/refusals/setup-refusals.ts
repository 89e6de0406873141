/** Why a step of connecting or mending an account cannot be taken, and what to do first. */
export const SETUP_REFUSALS = {
  no_access_token: "This account has no access token. Enter one, then try again.",
  enter_access_token: "Enter the account's access token first.",
  enter_app_secret: "Enter the app secret first.",
  enter_app_id: "Enter the app's ID, or an access token that tells it, first.",
  set_public_url: "Set WHATSAPP_PUBLIC_URL to this backend's public address first, and restart.",
  make_verify_token: "Make a verify token first.",
  set_verify_token: "This account comes from the environment: set WHATSAPP_WEBHOOK_VERIFY_TOKEN.",
  no_test_template:
    "The account has no approved template that can be sent as it is. Write anything to its number from your phone, then press again: within a day of that a text may be sent.",
  test_not_kept: "The test message was not kept. Try again.",
  signup_not_configured:
    "Set WHATSAPP_APP_ID, WHATSAPP_CONFIGURATION_ID and the app's secret in WHATSAPP_APP_SECRETS first, and restart.",
  signup_token: "WhatsApp does not take the token it gave. Sign up again.",
  signup_scopes: "The sign-up did not grant {{scopes}}. Sign up again and allow it.",
  signup_other_account: "The sign-up was not for the account {{id}}. Sign up again and choose it.",
  signup_other_number: "The number {{id}} is not one of the account's. Sign up again.",
  whatsapp_unreachable:
    "WhatsApp could not be reached, so nothing may have changed. Look again, and try once more in a moment.",
  meta_unreachable: "Meta could not be reached, or did not answer in time. Try again in a moment.",
} as const
