import { CloudApiError } from "../cloud-api-error"

describe("a Cloud API error", () => {
  it("is explained by its subcode when the code only says that a parameter is wrong", () => {
    const error = new CloudApiError({ message: "", code: 100, subcode: 2388024, httpStatus: 400 })
    expect(error.entry.title).toBe("Template exists already")
  })

  it("is explained by its code when the subcode is not known", () => {
    const error = new CloudApiError({ message: "", code: 100, subcode: 4242, httpStatus: 400 })
    expect(error.entry.code).toBe(100)
  })

  it("is explained by its code when that is more than a wrong parameter", () => {
    const error = new CloudApiError({ message: "", code: 131030, subcode: 33, httpStatus: 400 })
    expect(error.entry.code).toBe(131030)
  })
})
