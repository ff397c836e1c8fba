import type { Plan } from './plan.ts';

/** A body that a plan makes responsible. */
export interface PlanBody {
  /** As printed, or the collective name that the text defines. */
  name: string;
  /** Every form in which the brackets name it: its name, and words that a collective name stands for. */
  namesInText: string[];
  /** How many measures it leads, and how many it supports. */
  leads: number;
  supports: number;
}

/** A plan in, its named bodies out, each once, in the order in which the text first names them. */
export function planBodies(plan: Plan): PlanBody[] {
  const bodies = new Map<string, PlanBody>();
  for (const { responsibility } of plan.measures) {
    for (const role of ['lead', 'support'] as const) {
      for (const { kind, name, text } of responsibility?.[role] ?? []) {
        if (kind === 'open') continue;
        const body = bodies.get(name) ?? { name, namesInText: [name], leads: 0, supports: 0 };
        if (!body.namesInText.includes(text)) body.namesInText.push(text);
        body[`${role}s`] += 1;
        bodies.set(name, body);
      }
    }
  }
  return [...bodies.values()];
}
