using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads a text piece by piece, several at once, and gives what was read in the order of the text.</summary>
internal sealed class DumpReading(WikibaseFormat format, Stream input, ReadingOptions options)
{
    private readonly ConcurrentBag<DumpParser> _idle = [];

    /// <summary>The records of each piece.</summary>
    public async IAsyncEnumerable<List<ClaimSetRecord>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = new DumpText(input, options.MaxBytes);
        var underway = new Queue<Task<ParsedBatch>>();
        var ahead = Environment.ProcessorCount + 1; // One for each core, and one that is ready when the first is done.
        var brackets = 0;
        var isEnded = false;
        try
        {
            while (true)
            {
                while (!isEnded && underway.Count < ahead)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (await text.NextAsync(cancellationToken).ConfigureAwait(false) is not { } batch) isEnded = true;
                    else underway.Enqueue(Task.Run(() => Parse(batch), cancellationToken));
                }

                if (!underway.TryDequeue(out var first)) break;
                var parsed = await first.ConfigureAwait(false);
                brackets += parsed.Brackets;
                yield return parsed.Records;
                text.Recycle(parsed.Batch);
            }
        }
        finally
        {
            await ((Task)Task.WhenAll(underway)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (text.IsTooLong) yield return [Told(text, Rules.LimitPassed, $"A text that cannot be read line by line, or one line, has more than {options.MaxBytes} bytes; it is left out from here on.")];
        else if (brackets > 0) yield return [Told(text, Rules.MalformedJson, "The list of entities is not ended: the text may have been cut off.")];
    }

    private ParsedBatch Parse(DumpBatch batch)
    {
        if (!_idle.TryTake(out var parser)) parser = new DumpParser(format, options);
        var parsed = parser.Parse(batch);
        _idle.Add(parser);
        return parsed;
    }

    private ClaimSetRecord Told(DumpText text, Rule rule, string message) => new()
    {
        Problems = [new Problem(rule, "$", message) { File = options.FileName, Line = text.Line, Column = 1 }],
    };
}
