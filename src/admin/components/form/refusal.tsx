import { Alert, Text } from "@medusajs/ui"
import { useRefusalWords } from "../../hooks/use-refusal-words"

/** What the shop's server answered when it would not do something; nothing while there is no error. */
export function Refusal({ error }: { error: Error | null }) {
  const inWords = useRefusalWords()
  if (!error) return null
  return (
    <Alert variant="error" role="alert">
      <Text size="small" className="break-words">
        <bdi>{inWords(error.message)}</bdi>
      </Text>
    </Alert>
  )
}
