/** One question in the languages of those who ask it: how many places were last seen open? */

export type SnippetName = 'shell' | 'javascript' | 'python' | 'r' | 'duckdb' | 'sqlite' | 'sheets' | 'calc';

export interface Snippet {
  readonly name: SnippetName;
  /** What to copy; it prints, or shows, the number. */
  readonly code: string;
}

/** The letters of a spreadsheet's column, counted from 1, e.g. 11 gives `K`, 28 gives `AB`. */
export function columnLetters(number: number): string {
  const last = (number - 1) % 26;
  const before = (number - 1 - last) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + last);
}

/**
 * The snippets for a site.
 * @param data address of the downloads with a slash at the end, e.g. `https://example.org/data/`
 * @param column number of the column `status` of `spaces.csv`, from 1
 */
export const snippets = (data: string, column: number): readonly Snippet[] => [
  { name: 'shell', code: `curl -s ${data}spaces.ndjson | grep -c '"status":"open"'` },
  {
    name: 'javascript',
    code: [
      `const answer = await fetch('${data}spaces.json');`,
      'const { spaces } = await answer.json();',
      "console.log(spaces.filter(({ derived }) => derived.status === 'open').length);",
    ].join('\n'),
  },
  {
    name: 'python',
    code: [
      'import csv, io, urllib.request',
      '',
      `with urllib.request.urlopen("${data}spaces.csv") as answer:`,
      '    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))',
      'print(sum(row["status"] == "open" for row in rows))',
    ].join('\n'),
  },
  {
    name: 'r',
    code: [
      `spaces <- read.csv("${data}spaces.csv", na.strings = "", encoding = "UTF-8")`,
      'sum(spaces$status == "open")',
    ].join('\n'),
  },
  { name: 'duckdb', code: `SELECT count(*) FROM '${data}spaces.csv' WHERE status = 'open';` },
  { name: 'sqlite', code: "SELECT count(*) FROM spaces WHERE status = 'open';" },
  { name: 'sheets', code: `=COUNTIF(INDEX(IMPORTDATA("${data}spaces.csv"), 0, ${column}), "open")` },
  { name: 'calc', code: `=COUNTIF(${columnLetters(column)}:${columnLetters(column)}; "open")` },
];
