import type { Signup } from "./use-signup"

/** What the shop will be allowed to do. */
export function ReviewStep({ signup }: { signup: Signup }) {
  return (
    <section>
      <h1>Review what you share</h1>
      <ul>
        <li>Manage your WhatsApp Business account</li>
        <li>Send and receive messages for it</li>
      </ul>
      <button type="button" onClick={signup.finish}>
        Finish
      </button>
    </section>
  )
}
