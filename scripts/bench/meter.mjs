/** Loaded before a measured program and before every Node program that it starts: notes at the end what each has used. */
import { appendFileSync, readFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const own = (userCPUTime + systemCPUTime) / 1e6;
  const line = { own, tree: getTreeSeconds() ?? own, megabytes: maxRSS / 1024 };
  appendFileSync(process.env.BENCH_NOTES, `${JSON.stringify(line)}\n`);
});

/** Seconds of this program and of all that it started, native ones too; only Linux tells. */
function getTreeSeconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
  } catch {
    return undefined;
  }
}
