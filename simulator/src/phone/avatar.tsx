import type { CSSProperties } from "react"
import { PersonIcon } from "./icons"

const hues = [168, 205, 262, 330, 24, 45, 140, 190]

/** Initials on a colour of their own; somebody without a name is a silhouette. */
export function Avatar({ name, seed }: { name: string | null; seed: string }) {
  const total = [...seed].reduce((sum, character) => sum + character.charCodeAt(0), 0)
  const style = { "--hue": hues[total % hues.length] ?? 168 } as CSSProperties
  return (
    <span className="avatar" style={style} aria-hidden="true">
      {name ? initialsOf(name) : <PersonIcon />}
    </span>
  )
}

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .slice(0, 2)
    .join("")
    .toUpperCase()
