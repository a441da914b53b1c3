import { Command, Option } from 'commander';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { contentFolder } from '../io/folders.ts';
import { readContent } from '../io/read-content.ts';
import { readGazetteer } from '../io/read-gazetteer.ts';
import { toldProblems } from '../io/told-problems.ts';

interface Options {
  readonly content: string;
  readonly locale: Locale;
}

const { content: folder, locale } = new Command('check')
  .description('Judges every record and text: npm run check -- --locale fr')
  .option('--content <folder>', 'folder that holds spaces/ and networks/', contentFolder)
  .addOption(new Option('--locale <locale>', 'language of the messages').choices(locales).default(localeOfEnvironment()))
  .parse()
  .opts<Options>();

const content = readContent(folder, readGazetteer());
const t = translatorOf(locale);
if (content.problems.length > 0) {
  console.error(toldProblems(content.problems, locale));
  process.exitCode = 1;
} else {
  console.log(t('check.passed', { spaces: content.spaces.size, networks: content.networks.size }));
}
