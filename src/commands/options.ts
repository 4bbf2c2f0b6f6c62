import { InvalidArgumentError, Option } from 'commander';

/** What an argument that names sheets is. */
export const SHEETS =
  'files or folders; without any: ./questions, else the deck that comes with viva';

export function strictnessOption(): Option {
  return new Option('--strictness <level>', 'how easily an answer counts as correct').choices([
    'lenient',
    'normal',
    'strict',
  ]);
}

export function tagOption(): Option {
  return new Option(
    '-t, --tag <tag>',
    'only questions with this tag, or in a section of this title (again for more)',
  )
    .argParser((tag: string, before: readonly string[]) => [...before, tag])
    .default([], 'all questions');
}

export function examOption(): Option {
  return new Option('--exam <day>', 'have everything fresh on this day (YYYY-MM-DD)').argParser(
    parseExam,
  );
}

export function retentionOption(): Option {
  return new Option(
    '--retention <share>',
    'ask again when the chance to remember has sunk to this, 0.7 to 0.97 (usual: 0.9)',
  ).argParser(parseRetention);
}

function parseExam(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime());
  if (!isDay || !day.toISOString().startsWith(text)) {
    throw new InvalidArgumentError('It takes a day such as 2027-06-30.');
  }
  return text;
}

function parseRetention(text: string): number {
  const share = Number(text);
  if (!/^0\.\d{1,4}$/.test(text) || share < 0.7 || share > 0.97) {
    throw new InvalidArgumentError('It takes a share from 0.7 to 0.97.');
  }
  return share;
}

export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError('It takes a whole number from 1.');
  return Number(text);
}
