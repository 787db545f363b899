// Times npm's `edtf` over the strings on the command line: nanoseconds a string, the shortest of several rounds, one a line; "-" where it refuses one.
import { parse } from 'edtf'

const rounds = 5, calls = 40, warmUp = 200

for (const text of process.argv.slice(2)) {
  try {
    for (let i = 0; i < warmUp; i++) parse(text)
    let best = Infinity
    for (let round = 0; round < rounds; round++) {
      const started = process.hrtime.bigint()
      for (let i = 0; i < calls; i++) parse(text)
      best = Math.min(best, Number(process.hrtime.bigint() - started) / calls)
    }
    console.log(Math.round(best))
  } catch {
    console.log('-')
  }
}
