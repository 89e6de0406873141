// Screens of a test are waited for by what they show. A second, as the library would wait, is too
// little for a machine that has other things to do.
if (typeof document !== "undefined") {
  require("@testing-library/dom").configure({ asyncUtilTimeout: 20_000 })
}
