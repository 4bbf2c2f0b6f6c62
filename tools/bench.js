// npm run bench [start|speed|reading|history|verdict]: figures to compare within one run, never a test.
const wanted = process.argv[2];

if (wanted === undefined || wanted === 'start') {
  const { benchStart } = await import('./bench-start.js');
  await benchStart();
}
if (wanted === undefined || wanted === 'speed') {
  const { benchSpeed } = await import('./bench-speed.js');
  await benchSpeed();
}
if (wanted === undefined || wanted === 'reading') {
  const { benchReading } = await import('./bench-reading.js');
  await benchReading();
}
if (wanted === undefined || wanted === 'history') {
  const { benchHistory } = await import('./bench-history.js');
  await benchHistory();
}
if (wanted === undefined || wanted === 'verdict') {
  const { benchVerdict } = await import('./bench-verdict.js');
  await benchVerdict();
}
if (wanted === undefined || wanted === 'formats') {
  const { benchFormats } = await import('./bench-formats.js');
  await benchFormats();
}
