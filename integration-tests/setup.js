// Medusa's models register themselves in one global store; each test file starts with its own.
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()
