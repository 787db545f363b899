using System.CommandLine;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>hash</c>: prints the fingerprint of a set, and the digests of its records.</summary>
internal sealed class HashVerb : IVerb
{
    private readonly Argument<string> _file = JoinedInput.File();

    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The ids of the records to list; by default all.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _uuid = new("--uuid")
    {
        Description = "Add the UUID (version 5) of what each claim asserts.",
    };

    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "hash";

    public string Summary => "Prints the fingerprint of a set, and the digest of each record.";

    public IReadOnlyList<Symbol> Symbols => [_file, _ids, _uuid, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker hash claims.json", "Print the set's fingerprint; then a record a line: id, digest, assertion."),
        new("facttracker hash claims.json rents-2024", "Print the digest of one record only, and what it asserts."),
        new("facttracker hash claims.json --format json", "Print the same as one JSON object, for other programs."),
        new("facttracker convert claims.json set.txt --canonical", "Write the text that all of this is computed from."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var reading = await JoinedInput.ReadAsync(run.Value(_file), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var listing = Named(reading.Set, run.Value(_ids) ?? []);
        if (run.IsJson(_format)) AnswerJson.Write(json => listing.WriteTo(json, run.Value(_uuid)), run);
        else Write(listing, run);
        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private static FingerprintListing Named(ClaimSet set, string[] ids)
    {
        new RecordNames(set).Require(ids);
        var listing = set.ListFingerprints();
        if (ids.Length == 0) return listing;
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        return listing with { Records = [.. listing.Records.Where(record => wanted.Contains(record.Id))] };
    }

    private void Write(FingerprintListing listing, VerbRun run)
    {
        run.Text.WriteLine(StyledLine.Of(listing.Set.ToString(), Tone.Name));
        foreach (var record in listing.Records.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            var line = StyledLine.Of(record.Id, Tone.Name).Add($"  {record.Digest}");
            if (record.Assertion is { } assertion) line.Add($"  {assertion}");
            if (run.Value(_uuid) && record.AssertionUuid is { } uuid) line.Add($"  {uuid}");
            run.Text.WriteLine(line);
        }
    }
}
