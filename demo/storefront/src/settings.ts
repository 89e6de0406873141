import type { StoreConnection } from "./shop/store-api"

/** What the storefront's server writes into the page. */
export type Settings = StoreConnection & {
  shopName: string
  /** Where the phone on screen is. */
  simulatorUrl: string
}

declare global {
  interface Window {
    SETTINGS: Settings
  }
}

export const settings = window.SETTINGS

/** The page's language: `?lang=ar` shows the box from right to left. */
export const locale = new URLSearchParams(window.location.search).get("lang") ?? "en-US"
