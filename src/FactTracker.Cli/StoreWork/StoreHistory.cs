using System.Buffers;
using System.CommandLine;
using System.Globalization;
using FactTracker.Cli.Stores;
using FactTracker.Storage;
using NodaTime.Text;

namespace FactTracker.Cli.StoreWork;

/// <summary><c>store history</c>: prints what was recorded under an id.</summary>
internal sealed class StoreHistory : IVerb
{
    private const int Indent = 4;
    private readonly Argument<string> _store = StoreArgument.Of();
    private readonly Argument<string> _id = new("ID") { Description = "The id of a claim or source." };
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "history";

    public string Summary => "Prints what was recorded under an id, the oldest first: when, by whom and why.";

    public IReadOnlyList<Symbol> Symbols => [_store, _id, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker store history claims.db rent-2024", "Print each version, and what changed."),
        new("facttracker store history claims.db rent-2024 --format json", "Print one object a line, with the record as it was."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (name, id) = (run.Value(_store)!, run.Value(_id)!);
        var store = await StoreOpening.ToReadAsync(name, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var count = await StoreFaults.GuardAsync(name, () => WriteAsync(store, id, run, cancellationToken)).ConfigureAwait(false);
            return count > 0
                ? ExitCode.Well
                : throw new CommandException($"{StoreAddress.Shown(name)} never had a record \"{id}\".");
        }
    }

    private async Task<int> WriteAsync(IClaimStore store, string id, VerbRun run, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        RecordVersion? before = null;
        var count = 0;
        await foreach (var version in store.ReadHistoryAsync(id, cancellationToken).ConfigureAwait(false))
        {
            if (run.Host.Output.IsClosed) return count;
            if (run.IsJson(_format)) WriteJson(version, buffer, run);
            else WriteText(version, before?.Record, run);
            before = version;
            count++;
        }

        return count;
    }

    private static void WriteText(RecordVersion version, StoredRecord? before, VerbRun run)
    {
        var did = version.Record is null ? "removed" : before is null ? "added" : "revised";
        run.Text.WriteLine(StyledLine.Of(version.Sequence.ToString(CultureInfo.InvariantCulture), Tone.Name)
            .Add($"  {InstantPattern.ExtendedIso.Format(version.At)}", Tone.Quiet)
            .Add($"  {did}")
            .Add(version.By is { } by ? $" by {by}" : "")
            .Add(version.Why is { } why ? $": {why}" : ""));
        if (version.Record is not { } record) return;
        run.Text.WriteParagraph(StyledLine.Of(VersionWording.Of(record, before, run.Host.Culture)), Indent);
    }

    private static void WriteJson(RecordVersion version, ArrayBufferWriter<byte> buffer, VerbRun run)
    {
        buffer.ResetWrittenCount();
        using (var json = DataJson.Writer(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("entry", version.Sequence);
            json.WriteString("at", InstantPattern.ExtendedIso.Format(version.At));
            if (version.By is { } by) json.WriteString("by", by.ToString());
            if (version.Why is { } why) json.WriteString("why", why);
            json.WritePropertyName("record");
            if (version.Record is { } record) json.WriteRawValue(record.Utf8Json.Span);
            else json.WriteNullValue();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        run.Json.Write(buffer.WrittenSpan);
    }
}
