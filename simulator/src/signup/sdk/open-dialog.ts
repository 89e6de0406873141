import type { LoginMessage } from "../signup-message"
import type { LoginOptions } from "./facebook-sdk"

const lookEveryMs = 250

type Dialog = LoginOptions & { origin: string; appId: string; version: string }

/** Opens the dialog and waits for its code; null when it is closed, or never opened. */
export function openDialog(dialog: Dialog): Promise<string | null> {
  const popup = window.open(addressOf(dialog), "facebook-login", "popup,width=480,height=720")
  if (!popup) return Promise.resolve(null)
  return new Promise((resolve) => {
    const finish = (code: string | null) => {
      window.removeEventListener("message", onMessage)
      clearInterval(watch)
      resolve(code)
    }
    const onMessage = (event: MessageEvent<LoginMessage | undefined>) => {
      if (event.source !== popup || event.origin !== dialog.origin) return
      if (event.data?.type === "SIMULATED_LOGIN") finish(event.data.code)
    }
    const watch = setInterval(() => popup.closed && finish(null), lookEveryMs)
    window.addEventListener("message", onMessage)
  })
}

function addressOf({ origin, appId, version, ...options }: Dialog): string {
  const url = new URL(`/${version}/dialog/oauth`, origin)
  url.search = new URLSearchParams({
    client_id: appId,
    display: "popup",
    config_id: options.config_id ?? "",
    response_type: options.response_type ?? "",
    extras: JSON.stringify(options.extras ?? {}),
    opener: location.origin,
  }).toString()
  return url.href
}
