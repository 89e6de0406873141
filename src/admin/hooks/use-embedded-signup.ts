import { useEffect, useState } from "react"
import type {
  AdminEmbeddedSignupDoneResponse,
  AdminEmbeddedSignupResponse,
  FinishEmbeddedSignup,
} from "../../contract"
import { loadFacebookSdk } from "../lib/facebook-sdk"
import { accountKeys, numberKeys, setupKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"

/** Whether the shop can sign up by Facebook's dialog, and whether its script is ready. */
export function useEmbeddedSignup() {
  const { answer } = useAnswer<AdminEmbeddedSignupResponse>({
    queryKey: setupKeys.list({ part: "embedded-signup" }),
    path: "/admin/whatsapp/setup/embedded-signup",
    staleTime: Infinity,
  })
  const settings = answer?.embedded_signup ?? null
  const [isReady, setIsReady] = useState(false)
  const [error, setError] = useState<Error | null>(null)

  useEffect(() => {
    if (!settings) return
    let isGone = false
    loadFacebookSdk(settings).then(
      () => !isGone && setIsReady(true),
      (cause: unknown) =>
        !isGone && setError(cause instanceof Error ? cause : new Error(String(cause)))
    )
    return () => {
      isGone = true
    }
  }, [settings])

  return { settings, isReady, error }
}

/** Connects what the dialog gave. */
export function useFinishSignup() {
  return useChange<FinishEmbeddedSignup, AdminEmbeddedSignupDoneResponse>({
    path: "/admin/whatsapp/setup/embedded-signup",
    touches: [accountKeys.all, numberKeys.all, setupKeys.all],
  })
}
