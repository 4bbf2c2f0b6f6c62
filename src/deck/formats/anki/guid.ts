import { hash as digest } from 'node:crypto';
import type { Deck } from '../../deck.ts';

const FOREIGN = 'anki-';
const OWN = /^viva:(.{1,200}):[0-9a-f]{8}(?:-\d{1,9})?$/su;
const KEY_LENGTH = 8;

/**
 * Gives each note a guid, by which Anki knows it again: importing a second time updates, and doubles nothing. A question
 * that came from Anki keeps the one it had; that of any other is made of its id and the name of its deck, for ids are
 * unique in their deck only.
 */
export class Guids {
  private readonly taken = new Set<string>();
  private readonly keys = new Map<Deck, string>();

  /** @returns a guid that no other note of this export has */
  take(deck: Deck, id: string): string {
    const guid = decodeForeign(id) ?? `viva:${id}:${this.keyOf(deck)}`;
    const free = this.findFree(guid);
    this.taken.add(free);
    return free;
  }

  private keyOf(deck: Deck): string {
    const known = this.keys.get(deck);
    if (known !== undefined) return known;
    const key = digest('sha256', nameDeck(deck), 'hex').slice(0, KEY_LENGTH);
    this.keys.set(deck, key);
    return key;
  }

  private findFree(guid: string): string {
    if (!this.taken.has(guid)) return guid;
    let place = 2;
    while (this.taken.has(`${guid}-${place}`)) place += 1;
    return `${guid}-${place}`;
  }
}

/** Makes ids of the guids of a file. */
export class GuidReader {
  private readonly owners = new Map<string, string>();

  /**
   * @returns the id of the question that a note becomes; its own again for one that viva wrote, with the key of its deck
   * where a question of another deck has the same; null for no guid
   */
  read(guid: string): string | null {
    const id = readGuid(guid);
    if (id === null) return null;
    const owner = this.owners.get(id);
    if (owner === undefined) this.owners.set(id, guid);
    if (owner === undefined || owner === guid) return id;
    return `${id}-${guid.split(':').at(-1) ?? ''}`;
  }
}

function readGuid(guid: string): string | null {
  if (guid === '') return null;
  return OWN.exec(guid)?.[1] ?? FOREIGN + Buffer.from(guid).toString('base64url');
}

/** Guids of Anki are made of any characters; ids are not. */
function decodeForeign(id: string): string | null {
  if (!id.startsWith(FOREIGN)) return null;
  const guid = Buffer.from(id.slice(FOREIGN.length), 'base64url').toString();
  return guid !== '' && readGuid(guid) === id ? guid : null;
}

/** @returns the title of the deck, else the name of its file */
export function nameDeck({ title, source }: Deck): string {
  const file = source.split(/[/\\]/).at(-1) ?? '';
  return title?.trim() || file.replace(/(?!^)\.[^.]{1,10}$/, '') || 'viva';
}
