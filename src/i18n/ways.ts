import type { MessageKey } from './messages.ts';
import type { Section } from './sections.ts';

/** The ways into the register that the home page offers. */
export const ways: readonly {
  readonly page: { readonly section: Section };
  readonly title: MessageKey;
  readonly text: MessageKey;
}[] = [
  { page: { section: 'spaces' }, title: 'way.spaces.title', text: 'way.spaces.text' },
  { page: { section: 'howMany' }, title: 'way.how-many.title', text: 'way.how-many.text' },
  { page: { section: 'municipalities' }, title: 'way.municipalities.title', text: 'way.municipalities.text' },
  { page: { section: 'kinds' }, title: 'way.kinds.title', text: 'way.kinds.text' },
  { page: { section: 'amenities' }, title: 'way.amenities.title', text: 'way.amenities.text' },
  { page: { section: 'observatory' }, title: 'way.observatory.title', text: 'way.observatory.text' },
  { page: { section: 'networks' }, title: 'way.networks.title', text: 'way.networks.text' },
  { page: { section: 'clients' }, title: 'way.clients.title', text: 'way.clients.text' },
  { page: { section: 'data' }, title: 'way.data.title', text: 'way.data.text' },
  { page: { section: 'contribute' }, title: 'way.contribute.title', text: 'way.contribute.text' },
  { page: { section: 'about' }, title: 'way.about.title', text: 'way.about.text' },
];
