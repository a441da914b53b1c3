/** How anybody makes the hash of an answer again: Python and its standard library, in the folder of `spaces.sqlite`. */
export const hashRecipe = [
  'import hashlib, json, sqlite3',
  '',
  'question = "SELECT id, name, capacity_area_max FROM spaces WHERE status = \'open\'"',
  'answer = sqlite3.connect("spaces.sqlite").execute(question)',
  '',
  'def plain(cell):',
  '    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell',
  '',
  'def line(cells):',
  '    return json.dumps([plain(cell) for cell in cells], ensure_ascii=False, separators=(",", ":"))',
  '',
  'head = line(column[0] for column in answer.description)',
  'rows = sorted((line(row) for row in answer), key=lambda text: text.encode("utf-16-be"))',
  'text = "".join(f"{one}\\n" for one in [head, *rows])',
  'print(len(rows), hashlib.sha256(text.encode()).hexdigest(), sep="-")',
].join('\n');
