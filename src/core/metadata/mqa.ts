import type { MessageKey } from '../../i18n/messages.ts';

/** One point of the European portal's assessment of metadata (MQA, 405 points in five dimensions). */
export interface RubricItem {
  /** The property that is looked at. */
  readonly property: string;
  readonly label: MessageKey;
  readonly points: number;
  /** True where the file alone is enough; the others are asked of a host on the public web. */
  readonly isMet: boolean;
}

export interface RubricDimension {
  readonly label: MessageKey;
  readonly items: readonly RubricItem[];
}

const item = (property: string, label: MessageKey, points: number, isMet = true): RubricItem => ({
  property,
  label,
  points,
  isMet,
});

/** Every item with its points, as https://data.europa.eu/mqa/methodology gives them. */
export const rubric: readonly RubricDimension[] = [
  {
    label: 'mqa.findability',
    items: [
      item('dcat:keyword', 'mqa.keyword', 30),
      item('dcat:theme', 'mqa.theme', 30),
      item('dct:spatial', 'mqa.spatial', 20),
      item('dct:temporal', 'mqa.temporal', 20),
    ],
  },
  {
    label: 'mqa.accessibility',
    items: [
      item('dcat:accessURL', 'mqa.access-answers', 50, false),
      item('dcat:downloadURL', 'mqa.download', 20),
      item('dcat:downloadURL', 'mqa.download-answers', 30, false),
    ],
  },
  {
    label: 'mqa.interoperability',
    items: [
      item('dct:format', 'mqa.format', 20),
      item('dcat:mediaType', 'mqa.media-type', 10),
      item('dct:format, dcat:mediaType', 'mqa.vocabulary', 10),
      item('dct:format', 'mqa.open-format', 20),
      item('dct:format', 'mqa.machine-readable', 20),
      item('SHACL', 'mqa.profile', 30),
    ],
  },
  {
    label: 'mqa.reusability',
    items: [
      item('dct:license', 'mqa.licence', 20),
      item('dct:license', 'mqa.known-licence', 10),
      item('dct:accessRights', 'mqa.access-rights', 10),
      item('dct:accessRights', 'mqa.known-access-rights', 5),
      item('dcat:contactPoint', 'mqa.contact', 20),
      item('dct:publisher', 'mqa.publisher', 10),
    ],
  },
  {
    label: 'mqa.context',
    items: [
      item('dct:rights', 'mqa.rights', 5),
      item('dcat:byteSize', 'mqa.size', 5),
      item('dct:issued', 'mqa.issued', 5),
      item('dct:modified', 'mqa.modified', 5),
    ],
  },
];

const sumOf = (items: readonly RubricItem[]): number => items.reduce((sum, { points }) => sum + points, 0);

/** Points of all items, and of those that the file alone meets. */
export function rubricPoints(): { readonly all: number; readonly met: number } {
  const items = rubric.flatMap((dimension) => dimension.items);
  return { all: sumOf(items), met: sumOf(items.filter(({ isMet }) => isMet)) };
}
