/** The link that opens a chat with a number, with a message already written if one is given. */
export function whatsappLink(displayPhoneNumber: string, text?: string): string | null {
  const digits = displayPhoneNumber.replace(/\D/g, "")
  if (!digits) return null
  return `https://wa.me/${digits}${text ? `?text=${encodeURIComponent(text)}` : ""}`
}
