// A process that adds reviews to a history and tells each one's id once it is saved. Started by the tests of what
// happens when several run at once, or when one is killed.
import { writeSync } from 'node:fs';

const [bundle, home, first, count] = process.argv.slice(2);
const { openHistory, draftReview } = await import(bundle);
const history = openHistory(JSON.parse(home));
try {
  for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
    const { id } = await history.append(draftReview(number));
    writeSync(1, `${id}\n`);
  }
} catch (error) {
  writeSync(1, `${error.code} ${error.args.reason}\n`);
}
history.close();
