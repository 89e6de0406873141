import type { TemplateNews } from "../../../../../domain/templates/life"

/** Something Meta said about one template of an account. */
export interface ToldTemplate {
  accountId: string
  metaTemplateId: string
  name?: string
  language?: string
  news: TemplateNews
}

/** A template Meta spoke of, before and after. */
export interface UpdatedTemplate {
  id: string
  accountId: string
  status: string
  statusBefore: string
  category: string
  categoryBefore: string
  pendingCategory: string | null
  pendingCategoryBefore: string | null
  quality: string | null
  qualityBefore: string | null
}
