import type { EnumeratedItem, KeyPoint, Role } from '../key-point.ts';
import { readAlternativeText } from '../key-points/alternatives.ts';
import type { JsonNode } from './json-node.ts';

/** A key point as the export holds it. */
export interface JsonKeyPoint {
  readonly text: string;
  readonly role: Role;
  readonly weight: number;
  readonly derived: boolean;
  readonly line: number | null;
  /** The wordings that satisfy it, as written; empty for an enumeration and for the gist of a sentence. */
  readonly alternatives: readonly string[];
  /** For an enumeration: how many of its items are enough. */
  readonly some: { readonly need: number; readonly items: readonly JsonItem[] } | null;
}

interface JsonItem {
  readonly text: string;
  readonly alternatives: readonly string[];
}

const ROLES: readonly Role[] = ['essential', 'ordinary', 'bonus', 'contradiction'];

/** @returns the key point with its wordings as written; what they mean follows from the key-point grammar */
export function renderKeyPoint(keyPoint: KeyPoint): JsonKeyPoint {
  const { text, role, weight, derived, line, claim } = keyPoint;
  return {
    text,
    role,
    weight,
    derived,
    line,
    alternatives: claim.kind === 'said' ? claim.alternatives.map((one) => one.text) : [],
    some: claim.kind === 'some' ? { need: claim.need, items: claim.items.map(renderItem) } : null,
  };
}

function renderItem({ text, alternatives }: EnumeratedItem): JsonItem {
  return { text, alternatives: alternatives.map((one) => one.text) };
}

/** @returns an author's key point; none for a derived one, which is made anew from the answer */
export function parseKeyPoint(node: JsonNode): readonly KeyPoint[] {
  if (node.field('derived').flag()) return [];
  return [
    {
      text: node.field('text').text(),
      role: node.field('role').oneOf(ROLES),
      weight: node.field('weight').weight(),
      claim: node.field('some').orNull(parseSome) ?? {
        kind: 'said',
        alternatives: parseAlternatives(node),
      },
      derived: false,
      line: node.field('line').orNull((line) => line.count(1)),
    },
  ];
}

function parseSome(node: JsonNode): Extract<KeyPoint['claim'], { kind: 'some' }> {
  const items = node
    .field('items')
    .list()
    .map((item) => ({
      text: item.field('text').text(),
      alternatives: parseAlternatives(item),
    }));
  const need = node.field('need').count(1);
  if (need > items.length) node.field('need').refuse(`whole number up to ${items.length}`);
  return { kind: 'some', need, items };
}

function parseAlternatives(node: JsonNode): EnumeratedItem['alternatives'] {
  const field = node.field('alternatives');
  const alternatives = field
    .list()
    .map((item) => readAlternativeText(item.text()) ?? item.refuse('wording'));
  return alternatives.length > 0 ? alternatives : field.refuse('at least one wording');
}
