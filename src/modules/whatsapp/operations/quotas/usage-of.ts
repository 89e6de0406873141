import type { UsageCount } from "./count-usage"

/** Counts messages of a day by their template; `each` is -1 for those given back. */
export function usageOf(
  messages: readonly { templateId: string | null }[],
  day: string,
  each: 1 | -1 = 1
): UsageCount[] {
  const counts = new Map<string | null, number>()
  for (const { templateId } of messages) {
    counts.set(templateId, (counts.get(templateId) ?? 0) + each)
  }
  return [...counts].map(([templateId, count]) => ({ day, templateId, messages: count }))
}
