interface Loaded {
  answer: unknown
  error: Error | null
  retry: () => void
  isRefetching: boolean
}

/** What a list says when it could not be loaded; null while there is anything to show. */
export function failureOf({ answer, error, retry, isRefetching }: Loaded, title: string) {
  return error && !answer ? { title, error, retry, isRetrying: isRefetching } : null
}
