import { randomBytes } from "node:crypto"
import { findErrorCode } from "./error-codes"

export type GraphErrorInput = {
  code: number
  details?: string
  /** The whole `message`, where Meta does not write `(#code) Title`. */
  message?: string
  subcode?: number
  type?: "OAuthException" | "GraphMethodException"
  httpStatus?: number
  isTransient?: boolean
  userTitle?: string
  userMessage?: string
}

/** An answer with Meta's error envelope; thrown by whatever cannot go on. */
export class GraphError extends Error {
  readonly httpStatus: number
  readonly code: number

  constructor(readonly input: GraphErrorInput) {
    const row = findErrorCode(input.code)
    super(input.message ?? `(#${input.code}) ${row.title}`)
    this.name = "GraphError"
    this.code = input.code
    this.httpStatus = input.httpStatus ?? row.httpStatus
  }

  toBody() {
    const { code, subcode, details, isTransient, userTitle, userMessage } = this.input
    const said = details ?? (this.input.message ? undefined : findErrorCode(code).details)
    return {
      error: {
        message: this.message,
        type: this.input.type ?? "OAuthException",
        code,
        ...(said && { error_data: { messaging_product: "whatsapp", details: said } }),
        ...(subcode !== undefined && { error_subcode: subcode }),
        ...(isTransient !== undefined && { is_transient: isTransient }),
        ...(userTitle && { error_user_title: userTitle }),
        ...(userMessage && { error_user_msg: userMessage }),
        fbtrace_id: `A${randomBytes(16).toString("base64url")}`,
      },
    }
  }
}

/** Meta's answer for ids it does not know and for those the token may not see: the same one. */
export const unknownObject = (id: string, method: "GET" | "POST" | "DELETE") =>
  new GraphError({
    code: 100,
    subcode: 33,
    type: "GraphMethodException",
    message:
      `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot ` +
      "be loaded due to missing permissions, or does not support this operation. Please read the " +
      "Graph API documentation at https://developers.facebook.com/docs/graph-api",
  })
