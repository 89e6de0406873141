import { given } from "../given"

it("leaves out what was not filled in, so that it stays as it was", () => {
  expect(given({ access_token: " new-token ", app_secret: "", verify_token: "  " })).toEqual({
    access_token: "new-token",
  })
})
