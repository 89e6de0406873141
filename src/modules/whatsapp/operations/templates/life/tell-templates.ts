import { tellTemplate, type TemplateLife } from "../../../../../domain/templates/life"
import type { Database } from "../../../database"
import { recordTemplateEvents } from "../record-template-events"
import { lockToldTemplates, type LockedTemplate } from "./lock-told-templates"
import { readHistories } from "./read-history"
import { saveLives } from "./save-lives"
import type { ToldTemplate, UpdatedTemplate } from "./told-template"

/**
 * Brings templates to where Meta says they are, by webhook or when asked, and writes their history:
 * the one place where their status, quality and category change. In the caller's transaction, whose
 * locks keep two that hear of the same template apart.
 */
export async function tellTemplates(
  db: Database,
  told: readonly ToldTemplate[]
): Promise<UpdatedTemplate[]> {
  if (told.length === 0) return []
  const locked = await lockToldTemplates(db, told)
  if (locked.length === 0) return []
  const historyOf = await readHistories(db, {
    templateIds: locked.map(({ id }) => id),
    moments: [...new Set(told.map(({ news }) => news.occurredAt))],
  })

  const retold = locked.map((template) => {
    const news = told.filter((item) => isAbout(item, template)).map((item) => item.news)
    const life = withDates(template)
    return { template, before: life, ...tellTemplate({ life, news, ...historyOf(template.id) }) }
  })
  await saveLives(
    db,
    retold.map(({ template, life }) => ({ id: template.id, metaTemplateId: template.toldId, life }))
  )
  await recordTemplateEvents(
    db,
    retold.flatMap(({ template, events }) =>
      events.map(({ isNotice: _, ...event }) => ({ templateId: template.id, ...event }))
    )
  )
  return retold.map(({ template, before, life }) => ({
    id: template.id,
    accountId: template.accountId,
    status: life.status,
    statusBefore: before.status,
    category: life.category,
    categoryBefore: before.category,
    pendingCategory: life.pendingCategory,
    pendingCategoryBefore: before.pendingCategory,
    quality: life.quality,
    qualityBefore: before.quality,
  }))
}

function isAbout({ accountId, metaTemplateId }: ToldTemplate, template: LockedTemplate): boolean {
  return accountId === template.accountId && metaTemplateId === template.toldId
}

/** A time inside JSON is a text when it is read, and so is any time on some connections. */
function withDates({ pause, categoryChangedAt, ...life }: LockedTemplate): TemplateLife {
  const { id: _, accountId: __, toldId: ___, ...known } = life
  return {
    ...known,
    categoryChangedAt: categoryChangedAt && new Date(categoryChangedAt),
    pause: pause && { ...pause, until: pause.until && new Date(pause.until) },
  }
}
