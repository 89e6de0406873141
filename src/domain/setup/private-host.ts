/** Addresses that mean something only inside one machine or network. */
const PRIVATE =
  /^(localhost|.*\.(localhost|local|internal|test)|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(1[6-9]|2\d|3[01])\..*|0\.0\.0\.0|\[(::1?|f[cd].*|fe80.*)\])$/i

/** Whether the internet cannot reach a host of that name. */
export function isPrivateHost(hostname: string): boolean {
  return PRIVATE.test(hostname) || !/[.[]/.test(hostname)
}
