import { openDialog } from "./open-dialog"
import type { FacebookSdk, InitOptions, LoginResponse } from "./facebook-sdk"

const cancelled: LoginResponse = { authResponse: null, status: "unknown" }

// Where this script came from is where the dialog is.
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : ""
const origin = new URL(here || location.href).origin

let settings: InitOptions | undefined

/** The part of Facebook's JavaScript SDK that Embedded Signup uses. */
const sdk: FacebookSdk = {
  init(options) {
    settings = options
  },
  login(callback, options = {}) {
    if (!settings) throw new Error("FB.login() called before FB.init().")
    const dialog = { origin, appId: settings.appId, version: settings.version, ...options }
    void openDialog(dialog).then((code) =>
      callback(
        code === null
          ? cancelled
          : { authResponse: { code, userID: null, expiresIn: null }, status: "connected" }
      )
    )
  },
}

declare global {
  interface Window {
    FB?: FacebookSdk
    fbAsyncInit?: () => void
  }
}

window.FB = sdk
window.fbAsyncInit?.()
