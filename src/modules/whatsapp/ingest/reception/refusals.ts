/** Why a delivery is refused, and what Meta is answered. It delivers again whatever is not 200. */
export const REFUSALS = {
  too_large: { status: 413, message: "A delivery may have 3 MB." },
  encoded: { status: 415, message: "A delivery must not be compressed: its bytes are signed." },
  unsigned: { status: 401, message: "The header X-Hub-Signature-256 is missing." },
  bad_signature: {
    status: 401,
    message: "The header X-Hub-Signature-256 was not made with an app secret of this shop.",
  },
  incomplete: { status: 400, message: "The delivery ended before it was complete." },
  not_json: { status: 400, message: "The delivery is not JSON." },
  not_stored: { status: 503, message: "The delivery could not be stored. Deliver it again." },
} as const

export type Refusal = keyof typeof REFUSALS
