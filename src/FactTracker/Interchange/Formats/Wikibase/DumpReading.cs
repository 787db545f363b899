using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads a text piece by piece, several in parallel, and returns the records in the order of the text.</summary>
internal sealed class DumpReading(WikiOptions wiki, Stream input, ReadingOptions options)
{
    private readonly ConcurrentBag<DumpParser> _idle = [];

    /// <summary>Returns the records of each piece.</summary>
    public async IAsyncEnumerable<IReadOnlyList<ClaimSetRecord>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = new DumpText(input, options.MaxBytes);
        var underway = new Queue<Task<ParsedBatch>>();
        var ahead = options.Cores == 1 ? 1 : options.Cores + 1; // One for each core, and one that is ready when the first is finished.
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
                    else underway.Enqueue(Begin(batch, cancellationToken));
                }

                if (!underway.TryDequeue(out var first)) break;
                var parsed = await first.ConfigureAwait(false);
                brackets += parsed.Brackets;
                yield return parsed.Records;
                if (parsed.Limit is { } limit) throw limit;
                text.Recycle(parsed.Batch);
            }
        }
        finally
        {
            await ((Task)Task.WhenAll(underway)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (text.IsTooLong) yield return [ProblemAt(
            text, Rules.LimitPassed,
            $"A line, or a text that is not one entity a line, has more than {options.MaxBytes} bytes; the rest is skipped.")];
        else if (brackets > 0)
            yield return [ProblemAt(text, Rules.MalformedJson, "The list of entities is not closed; the text may have been cut off.")];
    }

    private Task<ParsedBatch> Begin(DumpBatch batch, CancellationToken cancellationToken) =>
        options.Cores == 1 ? Task.FromResult(Parse(batch)) : Task.Run(() => Parse(batch), cancellationToken);

    private ParsedBatch Parse(DumpBatch batch)
    {
        if (!_idle.TryTake(out var parser)) parser = new DumpParser(wiki, options);
        var parsed = parser.Parse(batch);
        _idle.Add(parser);
        return parsed;
    }

    private ClaimSetRecord ProblemAt(DumpText text, Rule rule, string message) => new()
    {
        Problems = [new Problem(rule, "$", message) { File = options.FileName, Line = text.Line, Column = 1 }],
    };
}
