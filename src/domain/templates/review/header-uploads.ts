const HANDLES = "header_handle"

/** Meta's names of the samples in a template's headers, those of a carousel's cards included. */
export function headerUploads(components: readonly unknown[]): string[] {
  return uploadsIn(components)
}

/** Whether Meta would take a sample's name again: it does not take the addresses it gives back. */
export function isReusable(upload: string): boolean {
  return !/^https?:/i.test(upload)
}

function uploadsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(uploadsIn)
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, field]) =>
    name === HANDLES ? [field].flat().filter(isText) : uploadsIn(field)
  )
}

function isText(value: unknown): value is string {
  return typeof value === "string"
}
