type Look = { label: string; marks: 0 | 1 | 2; isRead?: boolean }

const looks: Record<string, Look> = {
  accepted: { label: "Accepted, not sent yet", marks: 0 },
  sent: { label: "Sent", marks: 1 },
  delivered: { label: "Delivered", marks: 2 },
  read: { label: "Read", marks: 2, isRead: true },
  received: { label: "Delivered", marks: 2 },
}

/** A clock, one grey tick, two grey, two blue. */
export function Ticks({ status }: { status: string }) {
  const look = looks[status]
  if (!look) return null
  return (
    <span
      className={look.isRead ? "ticks ticks-read" : "ticks"}
      role="img"
      aria-label={look.label}
      title={look.label}
      data-status={status}
    >
      <svg width="17" height="12" viewBox="0 0 17 12" fill="none">
        {look.marks === 0 && (
          <path d="M12 6a5 5 0 11-10 0 5 5 0 0110 0zM7 3.2V6l1.8 1.2" stroke="currentColor" />
        )}
        {look.marks > 0 && (
          <path
            d="M1 6.5l3.2 3.2L11 2"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
          />
        )}
        {look.marks > 1 && (
          <path
            d="M8 9l.7.7L15.5 2"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
          />
        )}
      </svg>
    </span>
  )
}
