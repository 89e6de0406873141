import type { RedisOptions } from "ioredis"
import type { WhatsappOptions } from "../../../options"

/** Where Redis is, and how our keys in it begin. */
export interface RedisSettings {
  url: string
  prefix: string
  /** The project's own connection options, such as TLS; they belong to the project's URL. */
  connection?: RedisOptions
}

/** What of Medusa's project config says where Redis is. */
export interface ProjectRedis {
  redisUrl?: string
  redisOptions?: object
}

/** The plugin's own Redis, else the project's, else none. */
export function redisSettingsOf(
  options: Pick<WhatsappOptions, "redisUrl" | "redisPrefix">,
  project: ProjectRedis | undefined
): RedisSettings | null {
  const { redisUrl, redisPrefix: prefix } = options
  if (redisUrl) return { url: redisUrl, prefix }
  if (!project?.redisUrl) return null
  // BullMQ has its own prefix, and refuses to work under another.
  const connection: RedisOptions = { ...project.redisOptions, keyPrefix: undefined }
  return { url: project.redisUrl, prefix, connection }
}

/** Names a Redis in a log: its host, and nothing of its user or password. */
export function nameOfRedis({ url }: RedisSettings): string {
  return URL.canParse(url) ? new URL(url).host : "its address"
}
