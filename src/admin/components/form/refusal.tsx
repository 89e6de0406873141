import { Alert, Text } from "@medusajs/ui"

/** What the shop's server answered when it would not do something; nothing while there is no error. */
export function Refusal({ error }: { error: Error | null }) {
  if (!error) return null
  return (
    <Alert variant="error" role="alert">
      <Text size="small" className="break-words">
        <bdi>{error.message}</bdi>
      </Text>
    </Alert>
  )
}
