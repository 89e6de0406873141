import type { ReactElement } from "react"

const DRAWINGS: Record<string, { ground: string; drawing: ReactElement }> = {
  "speckled-mug": {
    ground: "#e9dfd2",
    drawing: (
      <>
        <path
          d="M136 88c26-4 34 12 30 28s-20 22-34 18l4-12c14 2 18-4 18-12s-6-12-18-10z"
          fill="#5d7f8c"
        />
        <path d="M56 68h84l-6 76c-1 10-8 14-16 14H78c-8 0-15-4-16-14z" fill="#7fa3ae" />
        <ellipse cx="98" cy="68" rx="42" ry="9" fill="#46616b" />
        <g fill="#3f565f">
          <circle cx="74" cy="96" r="2" />
          <circle cx="92" cy="118" r="2.4" />
          <circle cx="112" cy="98" r="1.8" />
          <circle cx="120" cy="126" r="2.2" />
          <circle cx="82" cy="140" r="1.8" />
          <circle cx="104" cy="142" r="1.6" />
        </g>
      </>
    ),
  },
  "morning-coffee": {
    ground: "#e6d8c3",
    drawing: (
      <>
        <path d="M62 52h76l6 108H56z" fill="#8a5a3b" />
        <path d="M62 52h76v14H62z" fill="#6d4429" />
        <rect x="72" y="86" width="56" height="46" rx="4" fill="#f6ead8" />
        <ellipse cx="100" cy="109" rx="12" ry="16" fill="#6d4429" />
        <path d="M100 94c-6 10 6 20 0 30" stroke="#f6ead8" strokeWidth="3" fill="none" />
      </>
    ),
  },
  "linen-towel": {
    ground: "#dbe3d6",
    drawing: (
      <>
        <path d="M66 46h68v112H66z" fill="#f5f1e6" />
        <path d="M66 62h68v6H66zM66 74h68v3H66zM66 134h68v6H66zM66 127h68v3H66z" fill="#4f7763" />
        <path
          d="M66 158h68v6l-4-3-4 3-4-3-4 3-4-3-4 3-4-3-4 3-4-3-4 3-4-3-4 3-4-3-4 3-4-3-4 3-4-3z"
          fill="#e4ddca"
        />
        <circle cx="100" cy="46" r="5" fill="#b68d5e" />
      </>
    ),
  },
  "beeswax-candle": {
    ground: "#f0e2c0",
    drawing: (
      <>
        <path d="M100 40c10 14 12 20 6 27-4 4-10 2-12-2-3-6 1-13 6-25z" fill="#f0863a" />
        <path d="M99 64h2v14h-2z" fill="#4b3a26" />
        <rect x="78" y="78" width="44" height="82" rx="6" fill="#e2ac3f" />
        <path
          d="M78 84c0-4 3-6 6-6h32c3 0 6 2 6 6v8c-4 8-9-2-13 6-5 8-11-4-16 2-5 5-11-6-15-8z"
          fill="#f2c764"
        />
      </>
    ),
  },
  "walnut-board": {
    ground: "#ddd3cb",
    drawing: (
      <>
        <path d="M92 36h16v34h-16z" fill="#6b4630" />
        <circle cx="100" cy="44" r="4" fill="#ddd3cb" />
        <rect x="58" y="66" width="84" height="98" rx="12" fill="#7d5439" />
        <g stroke="#694229" strokeWidth="2" fill="none">
          <path d="M74 70c4 30-4 60 2 92" />
          <path d="M96 68c-6 34 8 62 0 95" />
          <path d="M122 70c-4 28 6 58 0 92" />
        </g>
      </>
    ),
  },
  "enamel-pot": {
    ground: "#d5dfe6",
    drawing: (
      <>
        <circle cx="100" cy="62" r="7" fill="#26333d" />
        <path d="M56 84c4-14 22-18 44-18s40 4 44 18z" fill="#c0463c" />
        <path d="M36 98h20v8H36zM144 98h20v8h-20z" fill="#26333d" />
        <path d="M52 88h96v50c0 14-8 20-20 20H72c-12 0-20-6-20-20z" fill="#d4554a" />
        <path d="M48 82h104v7H48z" fill="#f4efe8" />
      </>
    ),
  },
}

/** A drawing of the product: the demo works without any network. */
export function ProductArt({ handle }: { handle: string }): ReactElement {
  const art = DRAWINGS[handle]
  return (
    <svg
      viewBox="0 0 200 200"
      preserveAspectRatio="xMidYMid slice"
      className="art"
      aria-hidden="true"
    >
      <rect width="200" height="200" fill={art?.ground ?? "#e2e2e2"} />
      {art?.drawing}
    </svg>
  )
}
