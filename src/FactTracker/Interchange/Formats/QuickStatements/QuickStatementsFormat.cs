using System.Runtime.CompilerServices;
using System.Text;
using FactTracker.Interchange.Formats.QuickStatements;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>QuickStatements V1, commands that add statements to Wikidata in bulk; their table form is read, too.</summary>
/// <remarks>
/// One statement per line: item, property, value, then its qualifiers and one reference, separated by tabs. For each further reference the
/// statement is repeated, which adds the reference to it. Commands have no ids; those of claims and sources that are read are made from
/// their content. The README of the folder has the mapping. Thread-safe.
/// </remarks>
/// <example><code>var losses = await QuickStatementsFormat.Default.WriteFileAsync(set, "statements.qs");</code></example>
public sealed class QuickStatementsFormat : IReadableFormat, IWritableFormat
{
    private QuickStatementsFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static QuickStatementsFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "quickstatements";

    /// <inheritdoc/>
    public string Title => "QuickStatements V1 commands (Wikidata)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".qs", ".quickstatements"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => CommandRecognition.IsCommands(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var commands = new CommandWriter(set, cancellationToken);
        foreach (var line in commands.Lines.Until(cancellationToken))
        {
            await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(line + "\n"), cancellationToken).ConfigureAwait(false);
        }

        return commands.Losses;
    }

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } bytes)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        var (text, was) = TextEncodings.ToUtf8(bytes);
        text = TextEncodings.WithLineFeeds(text);
        var context = new ImportContext(text, options);
        if (was is not null) context.Report(0, JsonPath.Root, Rules.ForeignRepaired, $"The text is not UTF-8; it is read as {was}.");
        var end = text.Span.IndexOf((byte)'\n');
        var first = Encoding.UTF8.GetString(text.Span[..(end < 0 ? text.Length : end)]).Trim('\uFEFF').Trim();
        var commands = new List<Command>();
        if (CommandRecognition.IsHead(first))
        {
            await foreach (var command in CommandTable.ReadAsync(new MemoryStream(text.ToArray()), options, cancellationToken)
                .ConfigureAwait(false))
            {
                commands.Add(command);
            }
        }
        else
        {
            commands.AddRange(CommandLines.In(context));
        }

        var reading = CommandReader.Read(commands);
        if (commands.Count > 0 && !text.Span.EndsWith("\n"u8) && text.Span.IndexOf("||"u8) < 0)
            ReportEnd(commands[^1], reading.IsUnread(commands[^1]));
        foreach (var record in reading.Records())
        {
            yield return record;
        }

        var problems = commands.Select(command => command.Context).Prepend(context).Distinct().SelectMany(it => it.TakeProblems()).ToList();
        if (commands.Count == 0 && text.Span.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            context.Report(0, JsonPath.Root, Rules.NotInFormat, "The text has no command.");
        yield return new ClaimSetRecord { Problems = [.. problems, .. context.TakeProblems()] };
    }

    private static void ReportEnd(Command last, bool isUnread)
    {
        if (isUnread) last.Report(Rules.ForeignMalformed, "The text ends within this command. Get the whole file.");
        else last.Report(Rules.ForeignRepaired, "The text ends without a line break; the last command is read as whole.");
    }
}
