type ErrorRow = readonly [code: number, httpStatus: number, title: string, details: string]

/** Meta's own titles and HTTP statuses; `details` is what is said when nothing closer is known. */
const rows: ErrorRow[] = [
  [0, 401, "Authentication Error", "Unable to authenticate the app user."],
  [1, 400, "API Unknown", "Invalid request or possible server error."],
  [2, 503, "API Service", "Temporary due to downtime or due to being overloaded."],
  [3, 500, "API Method", "Capability or permissions issue."],
  [4, 400, "API Too Many Calls", "The app has reached its API call rate limit."],
  [10, 403, "Permission Denied", "Permission is either not granted or has been removed."],
  [33, 400, "Parameter value is not valid", "The business phone number has been deleted."],
  [
    100,
    400,
    "Invalid parameter",
    "The request included one or more unsupported or misspelled parameters.",
  ],
  [190, 401, "Access token has expired", "Your access token has expired."],
  [200, 403, "API Permission", "Permission is either not granted or has been removed."],
  [
    368,
    403,
    "Temporarily blocked for policies violations",
    "The account has been restricted from messaging.",
  ],
  [80007, 400, "Rate limit issues", "The WhatsApp Business Account has reached its rate limit."],
  [130403, 400, "User is blocked", "The business has blocked this user."],
  [130429, 400, "Rate limit hit", "Cloud API message throughput has been reached."],
  [
    130472,
    400,
    "User's number is part of an experiment",
    "Message was not sent as part of an experiment.",
  ],
  [
    130497,
    403,
    "Business account is restricted from messaging users in this country.",
    "The account may not message users in this country.",
  ],
  [131000, 500, "Something went wrong", "Message failed to send due to an unknown error."],
  [131005, 403, "Access denied", "Permission is either not granted or has been removed."],
  [131008, 400, "Required parameter is missing", "The request is missing a required parameter."],
  [131009, 400, "Parameter value is not valid", "One or more parameter values are invalid."],
  [131016, 500, "Service unavailable", "A service is temporarily unavailable."],
  [131021, 400, "Recipient cannot be sender", "Sender and recipient phone number is the same."],
  [131026, 400, "Message undeliverable", "Message undeliverable."],
  [
    131030,
    400,
    "Recipient phone number not in allowed list",
    "Add the recipient phone number to the recipient list and try again.",
  ],
  [
    131031,
    403,
    "Account has been locked",
    "The account has been restricted or disabled for violating a policy.",
  ],
  [131037, 400, "Display name approval needed", "The number's display name is not approved."],
  [
    131042,
    400,
    "Business eligibility payment issue",
    "There was an error related to your payment method.",
  ],
  [
    131045,
    500,
    "Incorrect certificate",
    "Message failed to send due to a phone number registration error.",
  ],
  [
    131047,
    400,
    "Re-engagement message",
    "Message failed to send because more than 24 hours have passed since the customer last replied to this number.",
  ],
  [
    131048,
    400,
    "Spam rate limit hit",
    "Message failed to send because there are restrictions on how many messages can be sent from this phone number.",
  ],
  [
    131049,
    400,
    "Message not delivered to maintain healthy ecosystem engagement",
    "In order to maintain a healthy ecosystem engagement, the message failed to be delivered.",
  ],
  [
    131050,
    400,
    "User has stopped marketing messages",
    "The user has chosen to stop receiving marketing messages from this business.",
  ],
  [131051, 400, "Unsupported message type", "Message type is not supported."],
  [131052, 400, "Media download error", "Unable to download the media sent by the user."],
  [131053, 400, "Media upload error", "Unable to upload the media used in the message."],
  [131055, 400, "Method not allowed", "The template is not allowed on this endpoint."],
  [
    131056,
    400,
    "(Business Account, Consumer Account) pair rate limit hit",
    "Too many messages sent from the sender phone number to the same recipient phone number in a short period of time.",
  ],
  [131057, 400, "Account in maintenance mode", "The business account is in maintenance mode."],
  [
    131062,
    400,
    "Recipient is not supported",
    "This message cannot be sent to a business-scoped user id.",
  ],
  [
    132000,
    400,
    "Number of parameters does not match the expected number of params",
    "The number of variable parameter values in the request did not match the template.",
  ],
  [
    132001,
    404,
    "Template name does not exist in the translation",
    "The template does not exist in the specified language or has not been approved.",
  ],
  [132005, 400, "Translated text too long", "Translated text is too long."],
  [132007, 400, "Format character policy violated", "Template content violates a WhatsApp policy."],
  [132008, 400, "Parameter value is invalid", "A parameter value is invalid."],
  [
    132012,
    400,
    "Parameter format does not match format in the created template",
    "Variable parameter values were formatted incorrectly.",
  ],
  [
    132015,
    400,
    "Template is paused",
    "Template is paused due to low quality, so it cannot be sent.",
  ],
  [
    132016,
    400,
    "Template is disabled",
    "Template was paused too many times due to low quality and is now disabled.",
  ],
  [132068, 400, "Flow is blocked", "Flow is in blocked state."],
  [132069, 400, "Flow is throttled", "Flow is in throttled state."],
  [133004, 503, "Server temporarily unavailable", "Server is temporarily unavailable."],
  [
    133010,
    400,
    "Phone number not registered",
    "Phone number not registered on the WhatsApp Business Platform.",
  ],
  [
    135000,
    400,
    "Generic user error",
    "Message failed to send because of an unknown error with the request parameters.",
  ],
  [
    137000,
    400,
    "Recipient identity key hash mismatch",
    "The recipient's identity key hash does not match.",
  ],
]

export type ErrorCode = { code: number; httpStatus: number; title: string; details: string }

const byCode = new Map<number, ErrorCode>(
  rows.map(([code, httpStatus, title, details]) => [code, { code, httpStatus, title, details }])
)

/** The row for a code; one the table does not have answers like an unknown parameter problem. */
export const findErrorCode = (code: number): ErrorCode =>
  byCode.get(code) ?? {
    code,
    httpStatus: 400,
    title: "Unknown error",
    details: "The request could not be processed.",
  }
