export type InitOptions = { appId: string; version: string }

export type LoginOptions = {
  config_id?: string
  response_type?: string
  override_default_response_type?: boolean
  extras?: unknown
}

export type LoginResponse = {
  authResponse: { code: string; userID: null; expiresIn: null } | null
  status: "connected" | "unknown"
}

export type FacebookSdk = {
  init(options: InitOptions): void
  login(callback: (response: LoginResponse) => void, options?: LoginOptions): void
}
