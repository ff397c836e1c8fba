import type { PlanBody } from '../../model/plan-bodies.ts';
import { emptyText, noAliases } from './empty-text.ts';

/** The content of `agencies/<slug>.yaml` for a body of the plan, to be filled. */
export function agencyOf(body: PlanBody, slug: string) {
  return {
    slug,
    name: emptyText(),
    name_en_status: 'ours',
    short_name: emptyText(body.name),
    names_in_text: body.namesInText,
    kind: '',
    superior: null,
    superior_relation: 'none',
    website: null,
    aliases: noAliases(),
    description: emptyText(),
    source: null,
    later: null,
  };
}
