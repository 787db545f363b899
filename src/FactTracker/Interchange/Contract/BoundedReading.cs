using System.Runtime.CompilerServices;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>
/// Reads records within the limits of the options: a limit that ends the reading becomes its last problem, after the records before it, and
/// cancellation is checked at each record.
/// </summary>
internal static class BoundedReading
{
    /// <summary>A method that reads records.</summary>
    public delegate IAsyncEnumerable<ClaimSetRecord> Reader(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken);

    /// <summary>Reads the records of a format that is in UTF-8, and reports a text that is not.</summary>
    public static IAsyncEnumerable<ClaimSetRecord> OfUtf8(
        PeekedInput input, ReadingOptions options, Reader read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.WasEncoding is { } encoding
            ? Of(input, options, (text, within, token) => Noted(encoding, read(text, within, token), options, token), cancellationToken)
            : Of(input, options, read, cancellationToken);
    }

    /// <summary>Reads the records of a text. Within another bounded reading, its limits apply.</summary>
    public static IAsyncEnumerable<ClaimSetRecord> Of(
        PeekedInput input, ReadingOptions options, Reader read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return options.Bounds is null ? Bounded(input, options, read, cancellationToken) : read(input, options, cancellationToken);
    }

    private static async IAsyncEnumerable<ClaimSetRecord> Noted(
        string encoding, IAsyncEnumerable<ClaimSetRecord> records, ReadingOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new ClaimSetRecord
        {
            Problems =
            [
                new Problem(
                    Rules.ForeignRepaired, "$", $"The text is in {encoding}, not in UTF-8; invalid parts of it are read as U+FFFD.")
                {
                    File = options.FileName, Line = 1, Column = 1, Remedy = "Save it as UTF-8.",
                },
            ],
        };
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return record;
        }
    }

    private static async IAsyncEnumerable<ClaimSetRecord> Bounded(
        PeekedInput input, ReadingOptions options, Reader read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var steps = new RecordSteps(input, options.Progress);
        var within = options with { Progress = null };
        var bounds = new ReadingBounds(within, cancellationToken);
        input.Steps = steps;
        input.Begin(options, bounds);
        var records = read(input, within with { Bounds = bounds }, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (records.ConfigureAwait(false))
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var isThere = false;
                ClaimSetRecord? last = null;
                try
                {
                    isThere = await records.MoveNextAsync().ConfigureAwait(false);
                }
                catch (LimitPassedException limit)
                {
                    last = new ClaimSetRecord { Problems = [limit.ToProblem(options)] };
                }

                if (last is not null) yield return last;
                if (!isThere) break;
                steps.Read(records.Current);
                yield return records.Current;
            }

            steps.End();
        }
    }
}
