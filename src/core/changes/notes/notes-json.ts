import type { Locale } from '../../../i18n/locales.ts';
import { valueChanges } from '../value-changes.ts';
import { weightOf } from '../version-rule.ts';
import { askedVersion, notedRecords, type Notes } from './notes.ts';

/** The notes for a program: what the text says, and each change by its place in the record. */
export function notesJson(notes: Notes, locale: Locale): string {
  const { from, to, git, judgedBy, differences, wrong } = notes;
  const records = [...notedRecords(notes, locale).values()].flat().map((record) => {
    const { step, name, notes: sentences, facts, evidence, commits, isUncommitted } = record;
    const { collection, id, change, formerId, into, from: heirs, before, after } = step;
    return {
      collection,
      id,
      name,
      change,
      ...(formerId !== undefined && { formerId }),
      ...(into && { into: into.id }),
      ...(heirs.length > 0 && { from: heirs.map((heir) => heir.id) }),
      notes: sentences,
      facts,
      evidence,
      changes: change === 'changed' ? valueChanges(before, after) : [],
      commits,
      isUncommitted,
    };
  });
  const asked = askedVersion(notes);
  const version = {
    judgedBy,
    weight: weightOf(differences),
    differences,
    ...(asked !== undefined && { lowest: asked }),
  };
  return `${JSON.stringify({ from, to, git, wrong, version, records }, null, 2)}\n`;
}
