import { ROUTES } from ".."
import { leastRoleFor } from "../least-role"

describe("who may use a route", () => {
  it.each([
    ["GET", "/admin/whatsapp/accounts", "viewer"],
    ["POST", "/admin/whatsapp/accounts", "owner"],
    ["POST", "/admin/whatsapp/orders/order_1/receipt", "agent"],
    ["POST", "/admin/whatsapp/phone-numbers/wanum_1/profile", "marketer"],
    ["GET", "/admin/whatsapp/members/me", "viewer"],
    ["GET", "/admin/whatsapp/audit-log", "owner"],
  ])("%s %s: %s", (method, path, least) => {
    expect(leastRoleFor({ method, path })).toBe(least)
  })

  it("does not depend on case, on a slash at the end or on asking for the head alone", () => {
    expect(leastRoleFor({ method: "post", path: "/Admin/WhatsApp/Accounts/" })).toBe("owner")
    expect(leastRoleFor({ method: "HEAD", path: "/admin/whatsapp/audit-log" })).toBe("owner")
  })

  it("is an owner for whatever is not in the table", () => {
    expect(leastRoleFor({ method: "GET", path: "/admin/whatsapp/secrets" })).toBe("owner")
    expect(leastRoleFor({ method: "PATCH", path: "/admin/whatsapp/accounts" })).toBe("owner")
  })

  it("is said for every admin route, and for no other", () => {
    const isAdmin = ({ path }: { path: string }) => path.startsWith("/admin/")
    for (const route of ROUTES) expect(route.least !== undefined).toBe(isAdmin(route))
  })

  it("is said once for each route", () => {
    const keys = ROUTES.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it("never lets less than an owner change what is the owner's", () => {
    const changing = ROUTES.filter(
      ({ method, path }) =>
        method !== "GET" && /\/(accounts|members|keyring|setup|audit-log)/.test(path)
    )
    expect(changing.filter(({ least }) => least !== "owner")).toEqual([])
  })
})
