/** A command and what it is for. */
export interface Command {
  name: string
  description: string
}

/** The lines somebody filled in. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

const COMMAND = /^\/?([^\s/]{1,32})\s+(.{1,256})$/

/** Commands written as `/name what it is for`, one in a line; null when a line is none. */
export function commandsOf(text: string): Command[] | null {
  const commands: Command[] = []
  for (const line of linesOf(text)) {
    const [, name, description] = COMMAND.exec(line) ?? []
    if (name === undefined || description === undefined) return null
    commands.push({ name, description })
  }
  return commands
}
