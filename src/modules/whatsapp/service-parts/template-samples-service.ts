import {
  findSamples,
  saveSample,
  type TemplateSample,
} from "../operations/templates/samples/template-samples"
import { WhatsappTemplateSubmissionService } from "./template-submission-service"

/** The shop's own copies of what headers show to Meta's reviewers. */
export class WhatsappTemplateSamplesService extends WhatsappTemplateSubmissionService {
  /** Notes where the copy of an upload is. */
  async saveTemplateSample(sample: TemplateSample & { handle: string }): Promise<void> {
    await saveSample(this.db, sample)
  }

  /** The copies there are, by `sampleIdOf` of their uploads. */
  async findTemplateSamples(ids: readonly string[]): Promise<Map<string, TemplateSample>> {
    return findSamples(this.db, ids)
  }
}
