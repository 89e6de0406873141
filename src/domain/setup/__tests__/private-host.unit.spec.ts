import { isPrivateHost } from "../private-host"

describe("a host the internet cannot reach", () => {
  it.each(["localhost", "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.20.0.1", "shop", "[::1]"])(
    "is %s",
    (host) => expect(isPrivateHost(host)).toBe(true)
  )

  it.each(["shop.example.com", "8.8.8.8", "172.32.0.1", "[2001:db8::1]"])("is not %s", (host) =>
    expect(isPrivateHost(host)).toBe(false)
  )
})
