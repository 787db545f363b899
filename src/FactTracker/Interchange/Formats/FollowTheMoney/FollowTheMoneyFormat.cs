using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.FollowTheMoney;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>FollowTheMoney: entities and statements about persons, companies and their relations.</summary>
/// <remarks>
/// A statement becomes a claim; an entity becomes one claim for each of its values. Each instance reads all four forms. A list, or objects
/// over several lines, is read as a whole; all other text is read row by row, in memory that grows only with the names of the datasets and,
/// for entities, by sixteen bytes per statement, so that a repeated statement is returned once.
/// </remarks>
/// <param name="form">The form to write and to recognise.</param>
/// <example><code>
/// var reading = await FollowTheMoneyFormat.Entities.ReadFileAsync("donations.ftm.json");
/// await FollowTheMoneyFormat.Statements.WriteFileAsync(reading.Set, "donations.statements.csv");
/// </code></example>
public sealed class FollowTheMoneyFormat(FollowTheMoneyForm form) : IReadableFormat, IWritableFormat
{
    /// <summary>Entities in JSON, one per line.</summary>
    public static FollowTheMoneyFormat Entities { get; } = new(FollowTheMoneyForm.Entities);

    /// <summary>Statements in CSV, one per row.</summary>
    public static FollowTheMoneyFormat Statements { get; } = new(FollowTheMoneyForm.Statements);

    /// <summary>Statements in JSON, one per line.</summary>
    public static FollowTheMoneyFormat StatementLines { get; } = new(FollowTheMoneyForm.StatementLines);

    /// <summary>Statements in the packed form of CSV, one per row.</summary>
    public static FollowTheMoneyFormat PackedStatements { get; } = new(FollowTheMoneyForm.PackedStatements);

    /// <inheritdoc/>
    public string Name => form switch
    {
        FollowTheMoneyForm.Entities => "ftm",
        FollowTheMoneyForm.Statements => "ftm-csv",
        FollowTheMoneyForm.StatementLines => "ftm-jsonl",
        _ => "ftm-pack",
    };

    /// <inheritdoc/>
    public string Title => form switch
    {
        FollowTheMoneyForm.Entities => "FollowTheMoney entities",
        FollowTheMoneyForm.Statements => "FollowTheMoney statements (CSV)",
        FollowTheMoneyForm.StatementLines => "FollowTheMoney statements (JSON lines)",
        _ => "FollowTheMoney statements (packed)",
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => form switch
    {
        FollowTheMoneyForm.Entities => [".ftm.json", ".ijson"],
        FollowTheMoneyForm.Statements => [".statements.csv"],
        FollowTheMoneyForm.StatementLines => [".statements.jsonl", ".statements.json"],
        _ => [".pack.csv"],
    };

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => FormRecognition.Of(head) == form;

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default) =>
        ReadBack.WriteAsync(this, set, output, losses => Parts(set, losses, cancellationToken), cancellationToken);

    private static IAsyncEnumerable<StatementBatch> BatchesOf(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken)
    {
        var head = input.Head.Span;
        if (!FormRecognition.IsJson(head))
            return StatementTable.ReadAsync(input.Text, FormRecognition.SeparatorOf(head), options, cancellationToken);
        return FormRecognition.IsLines(head) ? Formats.FollowTheMoney.StatementLines.ReadAsync(input.Text, options, cancellationToken)
            : Formats.FollowTheMoney.StatementLines.ReadWholeAsync(input.Text, options, cancellationToken);
    }

    private IEnumerable<ReadOnlyMemory<byte>> Parts(ClaimSet set, LossReport losses, CancellationToken cancellationToken)
    {
        var statements = new List<Statement>();
        for (var i = 0; i < set.Claims.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (StatementMaker.Make(set.Claims[i], JsonPath.Root.Member("claims").At(i), losses) is { } statement)
                statements.Add(statement);
        }

        return TextParts.Of(output => (form switch
        {
            FollowTheMoneyForm.Entities => EntityWriter.Write(statements, output),
            FollowTheMoneyForm.Statements => StatementWriter.WriteTable(statements, output),
            FollowTheMoneyForm.StatementLines => StatementWriter.WriteLines(statements, output),
            _ => StatementWriter.WritePacked(statements, output),
        }).Until(cancellationToken));
    }

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batches = BatchesOf(input, options, cancellationToken);
        var records = new RecordMaker(FormRecognition.IsJson(input.Head.Span));
        await foreach (var batch in batches.ConfigureAwait(false))
        {
            foreach (var record in records.Make(batch))
            {
                yield return record;
            }
        }
    }
}
