/**
 * Ways into the tables: questions that are asked often, as views, and the full-text index of the spaces.
 * `json_each` opens the lists; the search folds accents (`SELECT id FROM spaces_search WHERE spaces_search MATCH 'liege'`).
 */
export const sqliteReadings = `
CREATE VIEW "open_spaces" AS
  SELECT * FROM "spaces" WHERE "status" = 'open';

CREATE VIEW "space_kinds" AS
  SELECT "spaces"."id" AS "space_id", "kind"."value" AS "kind", "kind"."key" = 0 AS "is_main"
  FROM "spaces", json_each("spaces"."kinds") AS "kind";

CREATE VIEW "supports" AS
  SELECT "space_id", "number", 'source' AS "evidence", "pointer"."value" AS "pointer",
    coalesce("published", "accessed") AS "date"
  FROM "sources", json_each("sources"."supports") AS "pointer"
  UNION ALL
  SELECT "space_id", "number", 'check', "pointer"."value", "on"
  FROM "checks", json_each("checks"."supports") AS "pointer";

CREATE VIEW "open_spaces_by_municipality" AS
  SELECT "municipalities"."nis", "municipalities"."name", count("open_spaces"."id") AS "open_spaces",
    "municipalities"."population"
  FROM "municipalities" LEFT JOIN "open_spaces" ON "open_spaces"."municipality" = "municipalities"."nis"
  GROUP BY "municipalities"."nis";

CREATE VIEW "open_spaces_by_definition" AS
  SELECT "definition", sum("answer" = 'yes') AS "yes", sum("answer" = 'no') AS "no",
    sum("answer" = 'unknown') AS "unknown"
  FROM "definitions" JOIN "open_spaces" ON "open_spaces"."id" = "definitions"."space_id"
  GROUP BY "definition";

CREATE VIRTUAL TABLE "spaces_search" USING fts5(
  "id" UNINDEXED, "name", "other_names", "former_names", "kinds", "municipality", "street", "operators",
  tokenize = "unicode61 remove_diacritics 2"
);

INSERT INTO "spaces_search"
  SELECT "spaces"."id", "spaces"."name", "other_names",
    (SELECT group_concat("name", ' ') FROM "former_names" WHERE "space_id" = "spaces"."id"),
    "kinds",
    concat_ws(' ', "municipalities"."name_fr", "municipalities"."name_nl", "municipalities"."name_de",
      "municipalities"."name_en", "address_locality"),
    "address_street", "operators"
  FROM "spaces" LEFT JOIN "municipalities" ON "municipalities"."nis" = "spaces"."municipality"
  ORDER BY "spaces"."id";

INSERT INTO "spaces_search" ("spaces_search") VALUES ('optimize');
`;
