type IconProps = { d: string; size?: number }

/** Drawn by hand, one path each, in the colour of the text around them. */
function Icon({ d, size = 20 }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path
        d={d}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

export const PersonIcon = () => (
  <Icon
    size={24}
    d="M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20.5c.8-4 3.800-6 7.500-6s6.700 2 7.500 6"
  />
)
export const PlusIcon = () => <Icon d="M12 5v14M5 12h14" />
export const BackIcon = () => <Icon d="M15 5l-7 7 7 7" />
export const SendIcon = () => <Icon d="M4 12l16-8-5 16-3.5-6.5L4 12z" />
export const CloseIcon = () => <Icon d="M6 6l12 12M18 6L6 18" />
export const LinkIcon = () => <Icon size={16} d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" />
export const CallIcon = () => (
  <Icon
    size={16}
    d="M5 4h4l2 5-2.5 1.5a11 11 0 005 5L15 13l5 2v4a1 1 0 01-1 1A15 15 0 014 5a1 1 0 011-1z"
  />
)
export const CopyIcon = () => <Icon size={16} d="M9 9h11v11H9zM5 15H4V4h11v1" />
export const ReplyIcon = () => <Icon size={16} d="M10 7L4 12l6 5M4 12h9a7 7 0 017 7" />
export const ListIcon = () => (
  <Icon size={16} d="M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01" />
)
export const FileIcon = () => <Icon size={28} d="M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7" />
export const PinIcon = () => (
  <Icon
    size={28}
    d="M12 21s7-6.2 7-11a7 7 0 10-14 0c0 4.8 7 11 7 11zM12 12.5a2.5 2.5 0 100-5 2.5 2.5 0 000 5z"
  />
)
export const PlayIcon = () => <Icon size={28} d="M8 5l11 7-11 7z" />
export const BagIcon = () => <Icon size={16} d="M5 8h14l1 12H4zM9 8V6a3 3 0 016 0v2" />
export const FormIcon = () => <Icon size={16} d="M6 3h12v18H6zM9 8h6M9 12h6M9 16h3" />
export const TagIcon = () => <Icon size={24} d="M4 4h8l8 8-8 8-8-8zM8 8h.01" />
export const BadgeIcon = () => (
  <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" fill="#1d9bf0" />
    <path
      d="M7.5 12.5l3 3 6-6.5"
      stroke="#fff"
      strokeWidth="2.2"
      fill="none"
      strokeLinecap="round"
    />
  </svg>
)
