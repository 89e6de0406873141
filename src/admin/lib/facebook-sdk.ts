import type { AdminEmbeddedSignupResponse } from "../../contract"

export type SignupSettings = NonNullable<AdminEmbeddedSignupResponse["embedded_signup"]>

/** The part of Facebook's script that the sign-up uses. */
interface FacebookSdk {
  init: (options: {
    appId: string
    version: string
    autoLogAppEvents?: boolean
    xfbml?: boolean
  }) => void
  login: (
    callback: (response: { authResponse: { code?: string } | null }) => void,
    options: object
  ) => void
}

declare global {
  interface Window {
    FB?: FacebookSdk
  }
}

/** What the dialog gave: a code to exchange, and what was chosen in it. */
export interface SignupResult {
  code: string
  waba_id: string
  phone_number_id?: string
}

/** Loads Facebook's script once. It must be there before the button is pressed, or browsers block the dialog. */
export async function loadFacebookSdk({ sdk_url, app_id, graph_version }: SignupSettings) {
  if (!window.FB) await loadScript(sdk_url)
  if (!window.FB) throw new Error("Facebook's script did not load.")
  window.FB.init({ appId: app_id, version: graph_version, autoLogAppEvents: true, xfbml: false })
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script")
    script.src = url
    script.async = true
    script.crossOrigin = "anonymous"
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      reject(new Error("Facebook's script could not be loaded: a blocker may keep it away."))
    }
    document.head.append(script)
  })
}

/**
 * Opens the dialog and waits for its end; null when somebody closed it.
 *
 * @see https://developers.facebook.com/docs/whatsapp/embedded-signup/implementation
 */
export function openSignup(settings: SignupSettings): Promise<SignupResult | null> {
  const { FB } = window
  if (!FB) return Promise.reject(new Error("Facebook's script is not there yet."))
  return new Promise((resolve) => {
    const chosen = listenForChoice(settings)
    FB.login(
      ({ authResponse }) => {
        const choice = chosen.stop()
        resolve(authResponse?.code && choice ? { code: authResponse.code, ...choice } : null)
      },
      {
        config_id: settings.configuration_id,
        response_type: "code",
        override_default_response_type: true,
        extras: { setup: {}, featureType: "", sessionInfoVersion: "3" },
      }
    )
  })
}

type Choice = Omit<SignupResult, "code">

/** The dialog tells what was chosen by a message to this window, before it closes. */
function listenForChoice(settings: SignupSettings): { stop: () => Choice | null } {
  let choice: Choice | null = null
  const listen = ({ origin, data }: MessageEvent) => {
    if (isFacebooks(origin, settings)) choice = choiceIn(data) ?? choice
  }
  window.addEventListener("message", listen)
  return {
    stop: () => {
      window.removeEventListener("message", listen)
      return choice
    },
  }
}

function isFacebooks(origin: string, { sdk_url }: SignupSettings): boolean {
  const { hostname, protocol } = new URL(origin)
  return (
    origin === new URL(sdk_url).origin ||
    (protocol === "https:" && /(^|\.)facebook\.com$/.test(hostname))
  )
}

interface SignupMessage {
  type?: unknown
  event?: unknown
  data?: { waba_id?: unknown; phone_number_id?: unknown }
}

/** @internal exported for its test. */
export function choiceIn(data: unknown): Choice | null {
  const { type, event, data: given } = asMessage(data)
  if (type !== "WA_EMBEDDED_SIGNUP" || typeof event !== "string" || !event.startsWith("FINISH")) {
    return null
  }
  if (typeof given?.waba_id !== "string") return null
  const { waba_id, phone_number_id } = given
  return typeof phone_number_id === "string" ? { waba_id, phone_number_id } : { waba_id }
}

function asMessage(data: unknown): SignupMessage {
  const message = typeof data === "string" ? parsed(data) : data
  return typeof message === "object" && message !== null ? message : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Other messages of Facebook's are no JSON.
    return null
  }
}
