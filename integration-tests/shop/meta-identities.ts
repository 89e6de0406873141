/** The accounts the simulator plays; the demo uses the same. */
export const META = {
  wabaId: "100000000000001",
  phoneNumberId: "200000000000001",
  appId: "300000000000001",
  appSecret: "demo-app-secret",
  verifyToken: "demo-verify-token",
  accessToken: "demo-access-token",
} as const
