/** Somebody is always logged in here: there is nobody to keep out. */
export function LoginStep({ onContinue }: { onContinue: () => void }) {
  return (
    <section>
      <h1>Connect your business to WhatsApp</h1>
      <p>The shop asks to manage your WhatsApp Business account and to send messages for you.</p>
      <button type="button" onClick={onContinue}>
        Continue as Ada Lovelace
      </button>
    </section>
  )
}
