const MOST_OF_A_NAME = 512

/** A template's name as Meta takes it, made of what somebody types. */
export function toTemplateName(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[\s-]+/g, "_")
    .replace(/[^a-z0-9_]/g, "")
    .slice(0, MOST_OF_A_NAME)
}

/** A variable's name as Meta takes it: letters and underscores, no digits. */
export function toVariableName(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[\s.-]+/g, "_")
    .replace(/[^a-z_]/g, "")
    .replace(/_{2,}/g, "_")
    .slice(0, 60)
}

/** The number after the highest one in use, for variables that go by their place. */
export function nextPosition(names: readonly string[]): string {
  return String(Math.max(0, ...names.map(Number).filter(Number.isInteger)) + 1)
}
