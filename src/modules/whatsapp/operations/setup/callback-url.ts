/** The path Meta delivers to, below the backend's public address. */
export const WEBHOOK_PATH = "/hooks/whatsapp"

/** Where Meta is to deliver; null while nobody said under which address it reaches us. */
export function callbackUrlOf(publicUrl: string | undefined): string | null {
  return publicUrl ? `${publicUrl.replace(/\/+$/, "")}${WEBHOOK_PATH}` : null
}
