const hues = [168, 205, 262, 330, 24, 45, 140, 190]

/** A person's or a business's initials on a colour of their own. */
export function Avatar({ name, seed }: { name: string; seed: string }) {
  const total = [...seed].reduce((sum, character) => sum + character.charCodeAt(0), 0)
  const hue = hues[total % hues.length] ?? 168
  const initials = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .slice(0, 2)
    .join("")
  return (
    <span className="avatar" style={{ "--hue": hue } as React.CSSProperties} aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  )
}
