using System.Runtime.CompilerServices;
using FactTracker.History;
using FactTracker.Interchange.Formats.Ledgers;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>A ledger (<c>.ledger.jsonl</c>), read as the set that its entries come to.</summary>
/// <remarks>
/// Read only: a ledger is appended to (<see cref="LedgerRecording"/>), never replaced. <see cref="LedgerOptions"/> asks for the set as it
/// was known at an earlier time. The place of a record is the line of the entry that last had it; problems of the ledger, such as a broken
/// link of its chain, are problems of the reading.
/// </remarks>
/// <example><code>
/// var then = new LedgerOptions { Known = Instant.FromUtc(2025, 10, 1, 12, 0) };
/// var reading = LedgerFormat.Default.ReadFile("rents.ledger.jsonl", ReadingOptions.Default.With(then));
/// </code></example>
public sealed class LedgerFormat : IReadableFormat
{
    private LedgerFormat()
    {
    }

    /// <summary>The format.</summary>
    public static LedgerFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "ledger";

    /// <inheritdoc/>
    public string Title => "FactTracker ledger, the history of a claim set";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".ledger.jsonl"];

    /// <inheritdoc/>
    public IReadOnlyList<Type> OptionTypes => [typeof(LedgerOptions)];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => LedgerReader.Recognises(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public async Task<ClaimSetReading> ReadAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        input.Begin(options, new ReadingBounds(options, cancellationToken));
        try
        {
            return (await LedgerInput.ReadAsync(input, options, cancellationToken).ConfigureAwait(false)).ToReading(Name);
        }
        catch (LimitPassedException limit)
        {
            return LedgerInput.Failed(limit.ToProblem(options), options).ToReading(Name);
        }
    }

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ledger = await LedgerInput.ReadAsync(input, options, cancellationToken).ConfigureAwait(false);
        foreach (var record in ledger.Records()) yield return record;
    }
}
