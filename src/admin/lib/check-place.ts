import type { AdminSetup, AdminSetupCheck } from "../../contract"

/** The drawer in which what a check found can be mended, and the text of the button that opens it. */
const DRAWERS: Readonly<Record<string, { drawer: string; label: string }>> = {
  number_verified: { drawer: "verify", label: "whatsapp.numbers.actions.verify.label" },
  number_registered: { drawer: "register", label: "whatsapp.numbers.actions.register.label" },
  profile_filled: { drawer: "profile", label: "whatsapp.actions.edit" },
}

/** Where in this admin a check is mended; null when it passes or is mended elsewhere. */
export function checkPlaceOf(
  { id, status }: Pick<AdminSetupCheck, "id" | "status">,
  { number_id }: Pick<AdminSetup, "number_id">
): { to: string; label: string } | null {
  const place = DRAWERS[id]
  if (!place || !number_id || status === "pass") return null
  return { to: `/settings/whatsapp/numbers/${number_id}/${place.drawer}`, label: place.label }
}
