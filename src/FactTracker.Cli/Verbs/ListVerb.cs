using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>list</c>: prints one line per claim.</summary>
internal sealed class ListVerb : IVerb
{
    private readonly Argument<string> _file = ClaimSetInput.File();
    private readonly WhereOption _where = new();
    private readonly Option<string?> _subject = Words("--subject", "The subject of the claim; * matches any characters.");
    private readonly Option<string?> _property = Words("--property", "The property of the claim; * matches any characters.");
    private readonly Option<string?> _source = Words("--source", "The id of a cited source; * matches any characters.");
    private readonly Option<string?> _text = Words("--text", "Words in the text, subject, property, value or notes of the claim.");
    private readonly Option<Edtf?> _when = EdtfOption.Of("--when", "A date that overlaps the time of the claim.");

    private readonly Option<string[]> _status =
        Choice.Several("--status", "The status of the claim. May be repeated.", [.. ClaimStatus.Known.Select(status => status.Name)]);

    private readonly Option<string[]> _tag = new("--tag") { Description = "A tag of the claim. May be repeated.", HelpName = "TAG" };

    private readonly Option<decimal?> _minConfidence = new("--min-confidence")
    {
        Description = "The minimum confidence, 0 to 1; claims without a number are left out.",
        HelpName = "NUMBER",
    };

    private readonly Option<string?> _sort =
        Choice.Of("--sort", "The order of the list; by default that of the file.", [.. ClaimOrder.Names]);

    private readonly Option<bool> _descending = new("--descending") { Description = "Sort in descending order." };
    private readonly Option<int?> _limit = new("--limit") { Description = "The maximum number of claims to print.", HelpName = "NUMBER" };
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public ListVerb()
    {
        _minConfidence.CustomParser = argument => Number(argument, 0, 1);
        _limit.CustomParser = argument => Number(argument, 0, int.MaxValue) is { } number ? decimal.ToInt32(number) : null;
    }

    public string Name => "list";

    public string Summary => "Lists claims that match all given filters, one per line.";

    public IReadOnlyList<Symbol> Symbols =>
    [
        _file, _where.Option, _subject, _property, _source, _when, _status, _tag, _text, _minConfidence, _sort, _descending, _limit,
        _format, _from,
    ];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker list claims.json --subject China --when 2020/..", "List claims about China since 2020."),
        new(
            "facttracker list claims.json --where 'value > 50% and source.kind = survey'",
            "List what surveys found to be more than half."),
        new("facttracker list claims.json --status disputed --sort when", "List disputed claims, the oldest first."),
        new(
            "facttracker list claims.json --min-confidence 0.8 --format json",
            "Print one native claim object per line, for other programs."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var filter = FilterOf(run);
        var reading = await ClaimSetInput.ReadSetAsync(run.Value(_file)!, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var answer = filter.Ask(reading.Set);
        var claims = Ordered(answer is null ? reading.Set.Claims : answer, filter, run);
        if (run.IsJson(_format)) WriteJson(claims, run);
        else WriteText(claims, run);
        if (filter.Where is { Expression: not CertaintyExpression }) WriteNote(answer!.Possible.Count(filter.Admits), run);
        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private IEnumerable<Claim> Ordered(IEnumerable<Claim> all, ClaimFilter filter, VerbRun run)
    {
        var claims = all.Where(filter.Admits);
        if (run.Value(_sort) is { } order) claims = ClaimOrder.Sort(claims, order, run.Value(_descending));
        return run.Value(_limit) is { } most ? claims.Take(most) : claims;
    }

    private ClaimFilter FilterOf(VerbRun run) => new()
    {
        Where = _where.QueryOf(run),
        Subject = run.Value(_subject),
        Property = run.Value(_property),
        Source = Pattern(run.Value(_source)),
        When = run.Value(_when),
        Statuses = run.Value(_status) ?? [],
        Tags = run.Value(_tag) ?? [],
        Text = run.Value(_text),
        MinConfidence = run.Value(_minConfidence),
    };

    private static void WriteJson(IEnumerable<Claim> claims, VerbRun run)
    {
        var json = new ClaimJson(run.Json);
        foreach (var claim in claims.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            json.WriteLine(claim);
        }
    }

    private static void WriteText(IEnumerable<Claim> claims, VerbRun run)
    {
        foreach (var claim in claims.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            var line = StyledLine.Of(claim.Id.Text, Tone.Name).Add($"  {claim.ToWords(run.Host.Culture)}");
            if (claim.Status != ClaimStatus.Asserted) line.Add($" [{claim.Status}]", Tone.Warning);
            run.Text.WriteLine(line);
        }
    }

    // Standard output has the claims alone.
    private static void WriteNote(int possible, VerbRun run)
    {
        if (possible == 0) return;
        run.Flush();
        run.Messages.WriteLine(StyledLine.Of(
            $"{Counts.Of(possible, "more claim possibly meets", "more claims possibly meet")} the condition; " +
            "begin the expression with possibly to see all.",
            Tone.Quiet));
    }

    private static TextPattern? Pattern(string? words) => words is null ? null : new TextPattern(words);

    private static Option<string?> Words(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };

    private static decimal? Number(ArgumentResult argument, decimal least, decimal most)
    {
        var written = argument.Tokens[0].Value;
        if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most)
            return number;
        argument.AddError(string.Create(CultureInfo.InvariantCulture, $"\"{written}\" is not a number from {least} to {most}."));
        return null;
    }
}
