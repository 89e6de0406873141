import type { Redis } from "ioredis"
import type { Load } from "./wake"

interface LoadReport {
  key: string
  processId: string
  lanes: number
  forMs: number
}

/**
 * Notes what one process has to do and sums up all whose notes are still believed. One script, by
 * Redis's clock: the clocks of processes need not agree.
 */
export async function reportLoad(redis: Redis, report: LoadReport): Promise<Load> {
  const { key, processId, lanes, forMs } = report
  const answer = await redis.eval(REPORT, 1, key, processId, lanes, forMs)
  const [processes, all] = answer as [number, number]
  return { processes, lanes: all }
}

/** Takes a process that stops out of the sum. */
export async function withdrawLoad(
  redis: Redis,
  { key, processId }: Pick<LoadReport, "key" | "processId">
): Promise<void> {
  await redis.hdel(key, processId)
}

const REPORT = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f %s', now + ARGV[3], ARGV[2]))
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
  local notes = redis.call('HGETALL', KEYS[1])
  local processes, lanes = 0, 0
  for index = 1, #notes, 2 do
    local till, count = string.match(notes[index + 1], '(%d+) (%d+)')
    if tonumber(till) < now then
      redis.call('HDEL', KEYS[1], notes[index])
    else
      processes = processes + 1
      lanes = lanes + tonumber(count)
    end
  end
  return { processes, lanes }`
