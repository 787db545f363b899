using System.CommandLine;
using FactTracker.Cli.Stores;
using FactTracker.Storage;

namespace FactTracker.Cli.StoreWork;

/// <summary><c>store verify</c>: checks that a store can be read and is as it was written.</summary>
internal sealed class StoreVerify : IVerb
{
    private readonly Argument<string> _store = StoreArgument.Of();
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "verify";

    public string Summary => "Checks that everything can be read and is as it was written.";

    public string? Findings => "The store is damaged.";

    public IReadOnlyList<Symbol> Symbols => [_store, _format];

    public IReadOnlyList<Example> Examples { get; } =
        [new("facttracker store verify claims.db", "Print what is wrong, one line each. Exit code 1: something is.")];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var name = run.Value(_store)!;
        var store = await StoreOpening.ToReadAsync(name, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var faults = await StoreFaults.GuardAsync(name, () => store.VerifyAsync(cancellationToken)).ConfigureAwait(false);
            if (run.IsJson(_format)) WriteJson(faults, run);
            else await WriteTextAsync(store, name, faults, run, cancellationToken).ConfigureAwait(false);
            return faults.Count == 0 ? ExitCode.Well : ExitCode.Findings;
        }
    }

    private static async Task WriteTextAsync(
        IClaimStore store, string name, IReadOnlyList<string> faults, VerbRun run, CancellationToken cancellationToken)
    {
        foreach (var fault in faults) run.Text.WriteLine(StyledLine.Of(fault, Tone.Error));
        var shown = StoreAddress.Shown(name);
        if (faults.Count > 0)
        {
            run.Text.WriteParagraph(StyledLine.Of(
                $"{shown} is damaged: {Counts.Of(faults.Count, "finding", "findings")}. Export what can be read, and restore a copy."));
            return;
        }

        var found = await store.MeasureAsync(cancellationToken).ConfigureAwait(false);
        run.Text.WriteParagraph(StyledLine.Of(
            $"{shown} is sound: {Counts.Of(found.Claims, "claim", "claims")} and {Counts.Of(found.Sources, "source", "sources")}."));
    }

    private static void WriteJson(IReadOnlyList<string> faults, VerbRun run) => AnswerJson.Write(
        json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("sound", faults.Count == 0);
            json.WriteStartArray("findings");
            foreach (var fault in faults) json.WriteStringValue(fault);
            json.WriteEndArray();
            json.WriteEndObject();
        },
        run);
}
