import type { AdminLibraryTemplate } from "../../contract"

/** How many languages of a ready-made template an account has, by where they are at Meta. */
export function ownLanguages({ languages }: Pick<AdminLibraryTemplate, "languages">) {
  const counts = new Map<string, number>()
  for (const { template } of languages) {
    if (template) counts.set(template.status, (counts.get(template.status) ?? 0) + 1)
  }
  return {
    all: languages.length,
    byStatus: [...counts].map(([status, count]) => ({ status, count })),
  }
}
