const { readFileSync } = require("node:fs")
const path = require("node:path")
const ts = require("typescript")

/**
 * Loads TypeScript as the plugin's own build emits it, for `node --require`: tsx names every function
 * anew each time it is made, which costs a shop's process nothing and a measured one some per cent.
 */
const root = path.join(__dirname, "../..")
const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile)
const compilerOptions = {
  ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: undefined,
  declaration: false,
}

require.extensions[".ts"] = (module, fileName) => {
  const source = readFileSync(fileName, "utf8")
  module._compile(ts.transpileModule(source, { fileName, compilerOptions }).outputText, fileName)
}
