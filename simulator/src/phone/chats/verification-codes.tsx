import type { SentCode } from "../data/simulator-client"

/** Codes Meta has sent to the businesses' own numbers: there is no telephone here to receive them. */
export function VerificationCodes({ codes }: { codes: SentCode[] }) {
  if (codes.length === 0) return null
  return (
    <section className="sent-codes" aria-label="Verification codes">
      {codes.map(({ phone, code, method }) => (
        <p key={phone} role="status">
          {method === "VOICE" ? "Call" : "Text message"} to {phone}: your WhatsApp code is{" "}
          <strong>{`${code.slice(0, 3)}-${code.slice(3)}`}</strong>
        </p>
      ))}
    </section>
  )
}
