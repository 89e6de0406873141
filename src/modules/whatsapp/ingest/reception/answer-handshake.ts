import { textAnswer, type Answer } from "./answer"

/** The handshake's query, as it came. */
export type HandshakeQuery = Readonly<Record<string, unknown>>

/** Meta's handshake: whoever knows the verify token gets the challenge back, as text. */
export async function answerHandshake(
  query: HandshakeQuery,
  verifyToken: (token: string) => Promise<boolean>
): Promise<Answer> {
  const { "hub.mode": mode, "hub.challenge": challenge, "hub.verify_token": token } = query
  const complete =
    mode === "subscribe" && typeof challenge === "string" && typeof token === "string"
  try {
    return complete && (await verifyToken(token))
      ? textAnswer(200, challenge)
      : textAnswer(403, "The verify token is not the one of this shop.")
  } catch {
    return textAnswer(503, "The verify token could not be checked. Try again.")
  }
}
