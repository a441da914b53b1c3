import bibliography from '../../schemas/bibliography.schema.json' with { type: 'json' };
import chart from '../../schemas/chart.schema.json' with { type: 'json' };
import definition from '../../schemas/definition.schema.json' with { type: 'json' };
import event from '../../schemas/event.schema.json' with { type: 'json' };
import network from '../../schemas/network.schema.json' with { type: 'json' };
import question from '../../schemas/question.schema.json' with { type: 'json' };
import rubric from '../../schemas/rubric.schema.json' with { type: 'json' };
import space from '../../schemas/space.schema.json' with { type: 'json' };
import statistic from '../../schemas/statistic.schema.json' with { type: 'json' };
import term from '../../schemas/term.schema.json' with { type: 'json' };
import trade from '../../schemas/trade.schema.json' with { type: 'json' };

/** The JSON Schema of every kind of content that has one; its key is the name of the kind. */
export const recordSchemas = {
  space,
  network,
  statistic,
  chart,
  definition,
  trade,
  term,
  question,
  event,
  rubric,
  bibliography,
} as const;

/** The kinds of content that a JSON Schema judges. */
export type JudgedKind = keyof typeof recordSchemas;

export const judgedKinds = Object.keys(recordSchemas) as readonly JudgedKind[];
