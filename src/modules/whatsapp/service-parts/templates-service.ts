import {
  listTemplatesForAdmin,
  type ListedTemplates,
  type TemplatesPage,
} from "../operations/templates/list-templates-for-admin"
import { retrieveTemplate, type TemplateRecord } from "../operations/templates/retrieve-template"
import { WhatsappMembersService } from "./members-service"

/** Templates from draft to approval. */
export class WhatsappTemplatesService extends WhatsappMembersService {
  /** Templates as the admin lists them. */
  async listTemplatesForAdmin(page: TemplatesPage): Promise<ListedTemplates> {
    return listTemplatesForAdmin(this.db, page)
  }

  /** One template with all that is kept of it. */
  async retrieveTemplate(id: string): Promise<TemplateRecord> {
    return retrieveTemplate(this.db, id)
  }
}
