using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>series</c>: prints the values of a subject and property over time.</summary>
internal sealed class SeriesVerb : IVerb
{
    private const string Csv = "csv", Svg = "svg", Vega = "vega";
    private readonly Argument<string> _file = JoinedInput.File();
    private readonly Argument<string?> _subjectArgument = Words("SUBJECT", "The subject; * matches any characters.");
    private readonly Argument<string?> _propertyArgument = Words("PROPERTY", "The property; * matches any characters.");
    private readonly Option<string?> _subject = new("--subject") { Description = "The subject, as an option.", HelpName = "TEXT" };
    private readonly Option<string?> _property = new("--property") { Description = "The property, as an option.", HelpName = "TEXT" };

    private readonly Option<string?> _appearances = new("--appearances")
    {
        Description = "Show who made the claim with this id, where and when.",
        HelpName = "ID",
    };

    private readonly Option<bool> _withdrawn = new("--withdrawn")
    {
        Description = "Include superseded, retracted, refuted, denied and deprecated claims.",
    };

    private readonly Option<string?> _format = OutputFormat.Option(Csv, Svg, Vega);
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "series";

    public string Summary => "Shows the values of a subject and property over time, with changes, breaks and gaps.";

    public IReadOnlyList<Symbol> Symbols =>
        [_file, _subjectArgument, _propertyArgument, _subject, _property, _appearances, _withdrawn, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker series claims.json", "List the subjects and properties with values at several times."),
        new("facttracker series claims.json China \"called friendly*\"", "Show one series as a table and a chart."),
        new("facttracker series claims.json China GDP --format svg > gdp.svg", "Draw a series as a picture."),
        new("facttracker series claims.json --appearances friendly-2024", "Show who repeated a claim, by month."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var reading = await JoinedInput.ReadAsync(run.Value(_file), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        Print(reading.Set, run);
        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private void Print(ClaimSet set, VerbRun run)
    {
        if (run.Value(_appearances) is { } id)
        {
            PrintAppearances(set, id, run);
            return;
        }

        var policy = run.Value(_withdrawn)
            ? SeriesPolicy.Default with { Name = "everyday, with withdrawn claims", IncludesWithdrawn = true }
            : SeriesPolicy.Default;
        var output = new SeriesOutput(run);
        var subject = run.Value(_subjectArgument) ?? run.Value(_subject);
        var property = run.Value(_propertyArgument) ?? run.Value(_property);
        var isPicture = run.Value(_format) is Csv or Svg or Vega;
        if (subject is null && property is null && !isPicture)
        {
            if (run.IsJson(_format)) output.WriteListJson(set.AllSeries(policy));
            else output.WriteList(set.AllSeries(policy));
            return;
        }

        var names = new SeriesChoice(set, policy).Find(subject, property);
        if (isPicture)
        {
            output.WriteFile(SeriesOf(SeriesChoice.RequireOne(names)), run.Value(_format)!);
            return;
        }

        if (run.IsJson(_format)) output.WriteJson(names.Select(SeriesOf));
        else output.Write(names.Select(SeriesOf));

        ClaimSeries SeriesOf(SeriesName name) => set.SeriesOf(name.Subject, name.Property, policy);
    }

    private void PrintAppearances(ClaimSet set, string id, VerbRun run)
    {
        if (run.Value(_format) is Csv or Svg or Vega)
            throw new CommandException("Appearances are printed as text or JSON. Use --format text or --format json.");
        var names = new RecordNames(set);
        var claim = names.ClaimOf(id);
        if (claim is null)
        {
            names.Require([id]);
            throw new CommandException($"\"{id}\" is a source. Name a claim.");
        }

        new AppearanceOutput(run).Write(set.AppearancesOf(claim), run.IsJson(_format));
    }

    private static Argument<string?> Words(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
}
