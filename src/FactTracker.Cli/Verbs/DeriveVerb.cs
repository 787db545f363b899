using System.CommandLine;
using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Stores;
using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Cli.Verbs;

/// <summary><c>derive</c>: evaluates formulas, compares their values with the stated ones, and fills in missing values.</summary>
internal sealed class DeriveVerb : IVerb
{
    private readonly Argument<string> _file = JoinedInput.File();

    private readonly Option<string?> _out = new("--output", "-o")
    {
        Description = "The file to write with the missing values filled in, in FactTracker's own format; - writes to standard output.",
        HelpName = "OUT",
    };

    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "derive";

    public string Summary => "Evaluates the formulas of claims and finds values that no longer follow.";

    public string? Findings => "A value no longer follows, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols => [_file, _out, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker derive claims.json", "Show what follows from each formula, and what no longer does."),
        new("facttracker derive claims.json -o filled.claims.json", "Fill in the missing values."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var reading = await JoinedInput.ReadAsync(run.Value(_file), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var set = reading.Set;
        var (derived, findings) = (set.DeriveAll(), set.CheckDerived());
        if (run.Value(_out) is { } target)
        {
            if (run.IsJson(_format))
                throw new CommandException("With -o the set itself is the output. Leave out --format or -o.");
            Write(set, target, reading.HasErrors, run);
        }
        else if (run.IsJson(_format)) WriteJson(derived, findings, run);
        else WriteText(derived, run);

        foreach (var finding in run.IsJson(_format) ? [] : findings)
        {
            run.Messages.WriteLine(StyledLine.Of(finding.ToWords(), Tone.Warning));
        }

        return findings.Count > 0 || reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private static void Write(ClaimSet set, string target, bool hasErrors, VerbRun run)
    {
        var filled = set.FillDerived();
        if (target == ClaimSetInput.StandardInput)
        {
            ClaimSetWriter.Write(filled, run.Data);
            return;
        }

        LedgerFiles.RequireNone(target);
        StoreFiles.RequireNone(target);
        // An existing file may be the only copy, so that it is not replaced by a part of the data.
        if (hasErrors && File.Exists(target))
            throw new CommandException($"{target} was not replaced, because the input has errors. Correct them, or name another file.");
        try
        {
            ClaimSetWriter.WriteFile(filled, target);
        }
        catch (ArgumentException)
        {
            throw new CommandException(
                $"{target} does not have an extension of FactTracker's own format: .json, .jsonl or .ndjson. Name such a file, and " +
                "convert it for another format.");
        }
    }

    private static void WriteText(IReadOnlyList<Derivation> derived, VerbRun run)
    {
        if (derived.Count == 0) run.Text.WriteLine(StyledLine.Of("No claim has a formula."));
        foreach (var derivation in derived.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            run.Text.WriteParagraph(StyledLine.Of(derivation.ToWords(run.Host.Culture)));
        }
    }

    private static void WriteJson(IReadOnlyList<Derivation> derived, IReadOnlyList<DerivationFinding> findings, VerbRun run)
    {
        AnswerJson.Write(
            json =>
            {
                json.WriteStartObject();
                WriteAll(json, "derived", derived, derivation => derivation.WriteTo(json));
                WriteAll(json, "findings", findings, finding => finding.WriteTo(json));
                json.WriteEndObject();
            },
            run);
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
