using System.CommandLine;
using System.Globalization;
using FactTracker.Cli.Stores;
using FactTracker.Storage;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Cli.StoreWork;

/// <summary><c>store stats</c>: prints how much a store holds.</summary>
internal sealed class StoreStats : IVerb
{
    private readonly Argument<string> _store = StoreArgument.Of();
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "stats";

    public string Summary => "Prints how much the store holds, and since when.";

    public IReadOnlyList<Symbol> Symbols => [_store, _format];

    public IReadOnlyList<Example> Examples { get; } =
        [new("facttracker store stats claims.db --format json", "Print the numbers for other programs.")];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var name = run.Value(_store)!;
        var store = await StoreOpening.ToReadAsync(name, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var found = await StoreFaults.GuardAsync(name, () => store.MeasureAsync(cancellationToken)).ConfigureAwait(false);
            if (run.IsJson(_format)) WriteJson(found, run);
            else WriteText(found, run);
            return ExitCode.Well;
        }
    }

    private static void WriteText(StoreStatistics found, VerbRun run)
    {
        Line($"{Counts.Of(found.Claims, "claim", "claims")} and {Counts.Of(found.Sources, "source", "sources")}");
        Line($"{Counts.Of(found.Versions, "version", "versions")} of them in {Counts.Of(found.Entries, "entry", "entries")}");
        if (found.Removed > 0) Line($"{Counts.Of(found.Removed, "record", "records")} removed");
        if (found is { FirstRecorded: { } first, LastRecorded: { } last }) Line($"recorded from {Text(first)} to {Text(last)}");
        if (found.Bytes is { } bytes) Line(string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes"));
        if (found.SchemaVersion is { } version) Line(string.Create(CultureInfo.InvariantCulture, $"version {version} of the schema"));

        void Line(string text) => run.Text.WriteLine(StyledLine.Of(text));
    }

    private static void WriteJson(StoreStatistics found, VerbRun run) => AnswerJson.Write(
        json =>
        {
            json.WriteStartObject();
            json.WriteNumber("claims", found.Claims);
            json.WriteNumber("sources", found.Sources);
            json.WriteNumber("versions", found.Versions);
            json.WriteNumber("removed", found.Removed);
            json.WriteNumber("entries", found.Entries);
            json.WriteString("firstRecorded", Text(found.FirstRecorded));
            json.WriteString("lastRecorded", Text(found.LastRecorded));
            json.WriteNumberOrNull("bytes", found.Bytes);
            json.WriteNumberOrNull("schemaVersion", found.SchemaVersion);
            json.WriteEndObject();
        },
        run);

    private static string? Text(Instant? time) => time is { } at ? InstantPattern.ExtendedIso.Format(at) : null;
}
